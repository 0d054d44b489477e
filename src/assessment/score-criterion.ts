import type { Criterion } from '../schema/criterion.ts';
import type { Result } from '../schema/result.ts';
import type { Outcome, Scored } from './score-outcome.ts';
import { applyRule } from './score-rules.ts';
import { formatPoints } from './score-words.ts';

/**
 * scored: the points follow from the data, or a person gave them with a reason. to-judge: a person has to give them.
 * unknown: facts are missing, which is not zero. not-assessed: not part of any total.
 */
export type ScoreState = 'scored' | 'to-judge' | 'unknown' | 'not-assessed';

export interface CriterionScore {
  readonly criterion: Criterion;
  readonly maximum: number;
  readonly state: ScoreState;
  /** From 0 to the maximum, four decimals; undefined unless scored. */
  readonly points: number | undefined;
  /** Why, in one Vietnamese sentence: "2 cuộc x 0,5 = 1,0 trên 2." */
  readonly explanation: string;
  /** Whether a person gave the points where the text of the set is silent. */
  readonly isJudged: boolean;
  /** What the dossier itself states, where a rule decides. */
  readonly claimed: number | undefined;
}

/** Scores one criterion; undefined where the set gives it no points. Pure. */
export function scoreCriterion(criterion: Criterion, result: Result | undefined): CriterionScore | undefined {
  const maximum = criterion.points;
  if (maximum === undefined) return undefined;
  const base = { criterion, maximum, points: undefined, isJudged: false, claimed: undefined };
  if (!result) return { ...base, state: 'unknown', explanation: 'Chưa có kết quả.' };
  if (result.verdict === 'not-assessed') {
    const explanation = 'Không đánh giá trong kỳ: không tính vào tổng số điểm.';
    return { ...base, state: 'not-assessed', explanation };
  }
  const scored = { criterion, maximum, result };
  const outcome = applyRule(criterion.scoring ?? { rule: 'judgement' }, scored);
  if (outcome.state === 'to-judge') return { ...base, ...judge(outcome, scored) };
  const points = outcome.state === 'scored' ? outcome.points : undefined;
  return { ...base, state: outcome.state, points, explanation: outcome.words, claimed: result.points };
}

/** Points of a person count with their reason only, and never beyond the maximum. */
function judge({ words }: Extract<Outcome, { state: 'to-judge' }>, { result, maximum }: Scored) {
  if (result.points === undefined || result.pointsReason === undefined) {
    return { state: 'to-judge' as const, explanation: `${words}, chờ người chấm cho điểm kèm lý do.` };
  }
  const points = Math.min(result.points, maximum);
  const outOf = `${formatPoints(points)} trên ${formatPoints(maximum)}`;
  const reason = result.pointsReason.replace(/\.$/, '');
  const explanation = `${words}; người chấm cho ${outOf}: ${reason}.`;
  return { state: 'scored' as const, points, isJudged: true, explanation };
}
