import type { Rule } from '../finding.ts';
import { superiorAgencyRule } from './c1-superior-agency.ts';
import { issuingAgencyRule } from './c2-issuing-agency.ts';
import { dateRule } from './d1-place-and-date.ts';
import { paperRule } from './g1-paper.ts';
import { orientationRule } from './g2-orientation.ts';
import { marginsRule } from './g3-margins.ts';
import { fontRule } from './g4-font.ts';
import { pageNumberRule } from './g5-page-number.ts';
import { nationalNameRule } from './q1-national-name.ts';
import { mottoRule } from './q2-motto.ts';
import { numberRule } from './s1-number.ts';
import { symbolRule } from './s2-symbol.ts';
import { kindRule } from './t1-kind.ts';
import { subjectRule } from './t2-subject.ts';
import { letterSubjectRule } from './t3-letter-subject.ts';

/** All rules, in the order of the elements on the page. */
export const rules: readonly Rule[] = [
  paperRule,
  orientationRule,
  marginsRule,
  fontRule,
  pageNumberRule,
  nationalNameRule,
  mottoRule,
  superiorAgencyRule,
  issuingAgencyRule,
  numberRule,
  symbolRule,
  dateRule,
  kindRule,
  subjectRule,
  letterSubjectRule,
];
