import type { Result } from '../schema/result.ts';
import type { CriterionAssessment } from './assess-criterion.ts';

/**
 * Where an assigned indicator stands. Its set gives levels and asks for no verdict: figures that a level decides are
 * above or below it, others are reported or not.
 */
export type Progress = 'reached' | 'below' | 'reported' | 'open';

export function progressOf({ result, computedVerdict }: CriterionAssessment): Progress {
  if (!isReported(result)) return 'open';
  if (computedVerdict === 'met') return 'reached';
  return computedVerdict === 'not-met' ? 'below' : 'reported';
}

export type ProgressCounts = Readonly<Record<Progress | 'total', number>>;

export function countProgress(criteria: readonly CriterionAssessment[]): ProgressCounts {
  const counts = { reached: 0, below: 0, reported: 0, open: 0, total: criteria.length };
  for (const each of criteria) counts[progressOf(each)] += 1;
  return counts;
}

/** Whether a result says anything but a note. */
export function isReported(result: Result | undefined): boolean {
  if (!result) return false;
  const { criterion: _, waivers: __, note: ___, ...stated } = result;
  return Object.values(stated).some(value => value !== undefined);
}
