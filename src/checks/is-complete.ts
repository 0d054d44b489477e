import type { CriterionAssessment } from '../assessment/assess-criterion.ts';
import { isReported } from '../assessment/progress.ts';
import type { CriteriaSet } from '../schema/criteria-set.ts';

/** Assigned indicators and scored items are reported; whether they are met, only a set of thresholds asks. */
export function isComplete({ criterion, result, verdict }: CriterionAssessment, kind: CriteriaSet['kind']): boolean {
  if (verdict !== undefined) return true;
  if (kind === 'threshold' || !result) return false;
  // What the points of an entry lack, its own rule says.
  return criterion.points !== undefined || isReported(result);
}
