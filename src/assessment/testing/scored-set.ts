import { type Criterion, criterionSchema, type Measure } from '../../schema/criterion.ts';
import type { Scoring } from '../../schema/scoring.ts';

/** A criterion with points for tests: what a test does not name decides nothing. */
export function scoredOf(
  id: string,
  points: number,
  scoring: Scoring | undefined,
  more: { readonly measure?: Measure; readonly unit?: string } = {},
): Criterion {
  const { measure = 'statement', unit = 'lần' } = more;
  const pillar = id.split('.')[0] ?? id;
  return criterionSchema.parse({ id, pillar, title: `Chỉ số ${id}`, unit, measure, points, scoring });
}
