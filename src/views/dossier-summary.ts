import type { AssessableDossier, DossierAssessment, VerdictCounts } from '../assessment/assess-dossier.ts';
import { countProgress, type ProgressCounts } from '../assessment/progress.ts';
import type { Stage, Verdict } from '../schema/common.ts';
import { stageTitle } from '../text/stages.ts';
import { formatReported } from './figures.ts';
import { buildScore } from './score-view.ts';

/** What lists need of a dossier, and no more: lists of a whole province are made of these. */
export interface DossierSummary {
  readonly commune: string;
  readonly dossier: string;
  readonly criteriaSet: string;
  readonly periodKey: string;
  readonly period: string;
  readonly asOf: string;
  readonly stage: Stage;
  readonly stageTitle: string;
  readonly counts: VerdictCounts;
  /** Whether the set has conditions of recognition. */
  readonly hasGates: boolean;
  /** null: not known yet, or the set has no gates. */
  readonly eligible: boolean | null;
  /** Points, null where none is known; null as a whole: the set gives none. */
  readonly score: { readonly points: number | null; readonly outOf: number; readonly open: number } | null;
  /** Where the indicators stand; null: the set assigns none. */
  readonly progress: ProgressCounts | null;
  /** Verdict (null: no result yet) and printed result, or points, of each criterion. */
  readonly results: Readonly<Record<string, readonly [Verdict | null, string]>>;
}

export interface SummaryInput extends AssessableDossier {
  readonly commune: string;
  readonly id: string;
  readonly assessment: DossierAssessment;
}

/** Pure. Needs the results and the set, not the evidence. */
export function summariseDossier({ commune, id, criteriaSet, dossier, assessment }: SummaryInput): DossierSummary {
  const { data } = dossier;
  const { score } = assessment;
  const results = assessment.criteria.map(({ criterion, result, verdict }) => {
    const printed = buildScore(score?.byId.get(criterion.id))?.label ?? formatReported(criterion, result) ?? '';
    return [criterion.id, [verdict ?? null, printed]] as const;
  });
  return {
    commune,
    dossier: id,
    criteriaSet: criteriaSet.id,
    periodKey: data.period.key,
    period: data.period.title,
    asOf: data.asOf,
    stage: data.stage,
    stageTitle: stageTitle(data.stage, criteriaSet.procedure?.data),
    counts: assessment.counts,
    hasGates: assessment.recognition !== undefined,
    eligible: assessment.recognition?.eligible ?? null,
    score: score ? { points: score.total.points ?? null, outOf: score.outOf, open: score.total.open } : null,
    progress: criteriaSet.set.data.kind === 'indicator' ? countProgress(assessment.criteria) : null,
    results: Object.fromEntries(results),
  };
}

/** Order of dossiers: later periods first; within a period by folder. */
export function newestFirst(left: DossierSummary, right: DossierSummary): number {
  return compareCodes(right.periodKey, left.periodKey) || compareCodes(left.dossier, right.dossier);
}

/** The newest dossier of each commune. */
export function newestOfEach(dossiers: readonly DossierSummary[]): readonly DossierSummary[] {
  const newest = new Map<string, DossierSummary>();
  for (const dossier of dossiers) {
    const known = newest.get(dossier.commune);
    if (!known || newestFirst(dossier, known) < 0) newest.set(dossier.commune, dossier);
  }
  return [...newest.values()];
}

function compareCodes(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
