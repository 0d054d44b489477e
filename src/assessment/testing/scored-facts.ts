import type { Criterion } from '../../schema/criterion.ts';
import type { Result } from '../../schema/result.ts';

/** Facts of one who does all that the rule of a criterion asks for. */
export function bestFacts({ scoring, measure, points = 0 }: Criterion): Partial<Result> {
  switch (scoring?.rule) {
    case 'all-or-nothing':
    case 'sum-of-parts':
      return scoring.parts ? { parts: scoring.parts.map(({ id }) => id) } : { value: 'Có' };
    case 'choice':
      return { parts: scoring.options.filter(({ share }) => share === 100).map(({ id }) => id) };
    case 'proportional':
      return { numerator: scoring.better === 'higher' ? 20 : 0, denominator: 20 };
    case 'per-item':
      return { value: Math.ceil(points / scoring.points) };
    case 'steps': {
      const best = scoring.steps.find(({ share }) => share === 100)?.at ?? 0;
      return measure === 'percentage' ? { numerator: best, denominator: 100 } : { value: best };
    }
    default:
      return { points, pointsReason: 'Đã kiểm tra, đạt toàn bộ' };
  }
}

/** Facts of one who does none of it. */
export function worstFacts({ scoring, measure }: Criterion): Partial<Result> {
  if (scoring?.rule === 'choice' || (scoring && 'parts' in scoring && scoring.parts)) return { parts: [] };
  if (scoring?.rule === 'all-or-nothing') return { value: 'Không' };
  const worst = scoring && 'better' in scoring && scoring.better === 'lower' ? 100 : 0;
  const isShare = measure === 'percentage' || scoring?.rule === 'proportional';
  return isShare ? { numerator: worst, denominator: 100 } : { value: worst };
}
