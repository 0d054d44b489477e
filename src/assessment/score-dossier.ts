import type { CriteriaSetBundle } from '../schema/bundle.ts';
import type { Pillar } from '../schema/criteria-set.ts';
import type { Result } from '../schema/result.ts';
import { type CriterionScore, scoreCriterion } from './score-criterion.ts';
import { keepPoints } from './score-words.ts';

/** Points of several criteria together, and how much of them is known. */
export interface ScoreTotal {
  /** Sum of the known points; without one known, undefined: nothing known is not zero. */
  readonly points: number | undefined;
  /** The maximum of all criteria that are assessed. */
  readonly maximum: number;
  /** The maximum of those whose points are not known yet: as much may still be added. */
  readonly open: number;
  /** The maximum of those not assessed in the period. */
  readonly notAssessed: number;
  /** How many criteria have points, out of how many that are assessed. */
  readonly scored: number;
  readonly assessed: number;
}

export interface PillarScore extends ScoreTotal {
  readonly pillar: Pillar;
}

export interface DossierScore {
  readonly criteria: readonly CriterionScore[];
  readonly byId: ReadonlyMap<string, CriterionScore>;
  readonly pillars: readonly PillarScore[];
  readonly total: ScoreTotal;
  /** What a share of all points is taken of: the total the set states, less what is not assessed. */
  readonly outOf: number;
}

/** Points of every criterion, group and the whole; undefined where no criterion of the set has points. Pure. */
export function scoreDossier(
  { set, criteria }: Pick<CriteriaSetBundle, 'set' | 'criteria'>,
  results: readonly Result[],
): DossierScore | undefined {
  const byCriterion = new Map(results.map(result => [result.criterion, result]));
  const scores = criteria.data.criteria.flatMap(criterion => {
    return scoreCriterion(criterion, byCriterion.get(criterion.id)) ?? [];
  });
  if (scores.length === 0) return undefined;
  const total = addUp(scores);
  return {
    criteria: scores,
    byId: new Map(scores.map(score => [score.criterion.id, score])),
    pillars: set.data.pillars.map(pillar => {
      return { pillar, ...addUp(scores.filter(({ criterion }) => criterion.pillar === pillar.id)) };
    }),
    total,
    outOf: keepPoints((set.data.points ?? total.maximum + total.notAssessed) - total.notAssessed),
  };
}

function addUp(scores: readonly CriterionScore[]): ScoreTotal {
  const assessed = scores.filter(({ state }) => state !== 'not-assessed');
  const scored = assessed.filter(({ state }) => state === 'scored');
  const maximumOf = (some: readonly CriterionScore[]) => keepPoints(some.reduce((sum, each) => sum + each.maximum, 0));
  return {
    points: scored.length === 0 ? undefined : keepPoints(scored.reduce((sum, each) => sum + (each.points ?? 0), 0)),
    maximum: maximumOf(assessed),
    open: maximumOf(assessed.filter(({ state }) => state !== 'scored')),
    notAssessed: maximumOf(scores.filter(({ state }) => state === 'not-assessed')),
    scored: scored.length,
    assessed: assessed.length,
  };
}
