import type { Check, CriteriaSetContext } from '../check.ts';
import { setCriterionUnique } from './set-criterion-unique.ts';
import { setFillIn } from './set-fill-in.ts';
import { setPillars } from './set-pillars.ts';
import { setPoints } from './set-points.ts';
import { setPopulations } from './set-populations.ts';
import { setReferences } from './set-references.ts';
import { setScoring } from './set-scoring.ts';
import { setSections } from './set-sections.ts';
import { setTargets } from './set-targets.ts';
import { targetsNeverFall } from './targets-never-fall.ts';

/** The rules for one criteria set. */
export const criteriaSetChecks: readonly Check<CriteriaSetContext>[] = [
  setCriterionUnique,
  setPillars,
  setSections,
  setPoints,
  setScoring,
  setTargets,
  targetsNeverFall,
  setPopulations,
  setReferences,
  setFillIn,
];
