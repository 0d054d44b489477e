import type { DossierBundle, ScoredDossier } from '../schema/bundle.ts';
import type { Verdict } from '../schema/common.ts';
import type { Pillar } from '../schema/criteria-set.ts';
import type { Dossier } from '../schema/dossier.ts';
import { assessCriterion, type CriterionAssessment } from './assess-criterion.ts';
import type { IndexPoints } from './index-gate.ts';
import { assessRecognition, type Recognition } from './recognition.ts';
import { type DossierScore, scoreDossier } from './score-dossier.ts';

/** How many criteria carry each verdict; `unknown` have no result yet, `total` counts them all. */
export interface VerdictCounts extends Readonly<Record<Verdict, number>> {
  readonly unknown: number;
  readonly total: number;
  /** Criteria the period assigns (target other than `*`). */
  readonly assigned: number;
}

export interface PillarAssessment {
  readonly pillar: Pillar;
  readonly criteria: readonly CriterionAssessment[];
  readonly counts: VerdictCounts;
}

export interface DossierAssessment {
  /** In the order of the set. */
  readonly criteria: readonly CriterionAssessment[];
  readonly byId: ReadonlyMap<string, CriterionAssessment>;
  readonly pillars: readonly PillarAssessment[];
  readonly counts: VerdictCounts;
  readonly recognition: Recognition | undefined;
  /** Points, for a set that gives points; else undefined. */
  readonly score: DossierScore | undefined;
}

/** What an assessment rests on; the evidence plays no part in it. */
export type AssessableDossier = Pick<DossierBundle, 'criteriaSet' | 'dossier' | 'results' | 'indexDossier'>;

/** Everything that follows from a dossier and its criteria set. Pure. */
export function assessDossier({ criteriaSet, dossier, results, indexDossier }: AssessableDossier): DossierAssessment {
  const byCriterion = new Map(results.data.results.map(result => [result.criterion, result]));
  const period = dossier.data.period.key;
  const criteria = criteriaSet.criteria.data.criteria.map(criterion =>
    assessCriterion(criterion, byCriterion.get(criterion.id), period),
  );
  const pillars = criteriaSet.set.data.pillars.map(pillar => {
    const members = criteria.filter(({ criterion }) => criterion.pillar === pillar.id);
    return { pillar, criteria: members, counts: countVerdicts(members) };
  });
  return {
    criteria,
    byId: new Map(criteria.map(assessment => [assessment.criterion.id, assessment])),
    pillars,
    counts: countVerdicts(criteria),
    recognition: assessRecognition(
      criteriaSet.set.data.recognition?.gates,
      criteria,
      findIndex(dossier.data, indexDossier ?? { criteriaSet, dossier, results }),
    ),
    score: scoreDossier(criteriaSet, results.data.results),
  };
}

/**
 * A published result stands before what the commune scored itself: in the dossier that this one names, else in this
 * one, where its own set gives points.
 */
function findIndex({ indexScore }: Dossier, scored: Omit<ScoredDossier, 'id'>): IndexPoints | undefined {
  if (indexScore) return { ...indexScore, open: 0 };
  const score = scoreDossier(scored.criteriaSet, scored.results.data.results);
  if (!score) return undefined;
  const source = `tự chấm theo ${scored.criteriaSet.set.data.shortTitle}, ${scored.dossier.data.period.title}`;
  return { points: score.total.points, total: score.outOf, open: score.total.open, source };
}

/** Counts the claimed verdicts; a criterion without result counts as unknown, never as not met. */
export function countVerdicts(criteria: readonly CriterionAssessment[]): VerdictCounts {
  const counts = { met: 0, 'not-met': 0, 'in-progress': 0, 'not-assessed': 0, unknown: 0, total: 0, assigned: 0 };
  for (const { verdict = 'unknown', isAssigned } of criteria) {
    counts[verdict]++;
    counts.total++;
    if (isAssigned) counts.assigned++;
  }
  return counts;
}
