import type { Rule } from '../finding.ts';
import { legalBasisRule } from './b1-legal-basis.ts';
import { citationRule } from './b2-citations.ts';
import { bodyRule } from './b3-body.ts';
import { structureRule } from './b4-structure.ts';
import { superiorAgencyRule } from './c1-superior-agency.ts';
import { issuingAgencyRule } from './c2-issuing-agency.ts';
import { dateRule } from './d1-place-and-date.ts';
import { endMarkRule } from './e1-end-mark.ts';
import { paperRule } from './g1-paper.ts';
import { orientationRule } from './g2-orientation.ts';
import { marginsRule } from './g3-margins.ts';
import { fontRule } from './g4-font.ts';
import { pageNumberRule } from './g5-page-number.ts';
import { authorityRule } from './k1-authority.ts';
import { signerNameRule } from './k2-signer-name.ts';
import { salutationRule } from './n1-salutation.ts';
import { recipientsRule } from './n2-recipients.ts';
import { annexHeadingRule } from './p1-annex-heading.ts';
import { annexTitleRule } from './p2-annex-title.ts';
import { annexPagesRule } from './p3-annex-pages.ts';
import { nationalNameRule } from './q1-national-name.ts';
import { mottoRule } from './q2-motto.ts';
import { numberRule } from './s1-number.ts';
import { symbolRule } from './s2-symbol.ts';
import { kindRule } from './t1-kind.ts';
import { subjectRule } from './t2-subject.ts';
import { letterSubjectRule } from './t3-letter-subject.ts';
import { leftToFillInRule } from './x1-left-to-fill-in.ts';

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
  salutationRule,
  legalBasisRule,
  citationRule,
  bodyRule,
  structureRule,
  endMarkRule,
  authorityRule,
  signerNameRule,
  recipientsRule,
  annexHeadingRule,
  annexTitleRule,
  annexPagesRule,
  leftToFillInRule,
];
