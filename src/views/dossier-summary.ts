import type { CriterionAssessment } from '../assessment/assess-criterion.ts';
import type { AssessableDossier, DossierAssessment, VerdictCounts } from '../assessment/assess-dossier.ts';
import { deadlineOf } from '../assessment/deadline-of.ts';
import { countProgress, type Progress, type ProgressCounts, progressOf } from '../assessment/progress.ts';
import type { DossierBundle } from '../schema/bundle.ts';
import type { Stage, Verdict } from '../schema/common.ts';
import type { Commune } from '../schema/commune.ts';
import { notAssessedMark } from '../schema/criterion.ts';
import type { Dossier } from '../schema/dossier.ts';
import { stageTitle } from '../text/stages.ts';
import { formatReported } from './figures.ts';
import { type RegisterSummary, summariseRegister } from './register-summary.ts';
import { buildScore } from './score-view.ts';

/** Where a criterion stands: its verdict, or, of an assigned indicator, where it is beside its level. */
export type CriterionState = Verdict | Exclude<Progress, 'open'>;

/**
 * State (null: no result yet, or the set gives points), printed result or points, and the figure that is compared: the
 * share or count beside its target, points where the set gives them; null where there is none.
 */
export type ResultSummary = readonly [state: CriterionState | null, printed: string, figure: number | null];

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
  /** Days by which criteria are to be done, in their order, and of how many; undefined: nobody set any. */
  readonly deadlines?: readonly (readonly [day: string, criteria: number])[] | undefined;
  /** The last day of its period; undefined: not stated. */
  readonly until?: string | undefined;
  /** Its documents that bear a date: the id of the template, and the day; undefined: none does. */
  readonly issued?: readonly (readonly [document: string, day: string])[] | undefined;
  /** The last day on which an appraisal was concluded; undefined: none was. */
  readonly appraisedOn?: string | undefined;
  /** The documents it cites; undefined: not read. */
  readonly register?: RegisterSummary | undefined;
  /** By criterion. */
  readonly results: Readonly<Record<string, ResultSummary>>;
}

export interface SummaryInput extends AssessableDossier {
  readonly commune: string;
  readonly id: string;
  readonly assessment: DossierAssessment;
  readonly assignments?: DossierBundle['assignments'];
  readonly appraisal?: DossierBundle['appraisal'];
  readonly documents?: DossierBundle['documents'];
  /** Whose agencies are the dossier's own. */
  readonly place?: Pick<Commune, 'kind' | 'name'>;
}

/** Pure. Needs the results and the set, not the evidence. */
export function summariseDossier(input: SummaryInput): DossierSummary {
  const { commune, id, criteriaSet, dossier, assessment } = input;
  const { data } = dossier;
  const { score } = assessment;
  const isIndicator = criteriaSet.set.data.kind === 'indicator';
  const results = assessment.criteria.map(each => {
    const { criterion, result } = each;
    const points = score?.byId.get(criterion.id);
    const printed = buildScore(points)?.label ?? formatReported(criterion, result) ?? '';
    const figure = points ? points.points : figureOf(each);
    return [criterion.id, [stateOf(each, isIndicator), printed, figure ?? null]] as const;
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
    progress: isIndicator ? countProgress(assessment.criteria) : null,
    ...countDeadlines(input),
    ...dateDossier(data),
    ...dateAppraisal(input),
    ...(input.documents && input.place ? { register: summariseRegister(input.documents.data, input.place) } : {}),
    results: Object.fromEntries(results),
  };
}

/** null: no result yet. */
export function stateOf(assessment: CriterionAssessment, isIndicator: boolean): CriterionState | null {
  if (!isIndicator) return assessment.verdict ?? null;
  const progress = progressOf(assessment);
  return progress === 'open' ? null : progress;
}

/** Two decimals, cut off: a share just below its target must not look as if it reached it. */
function figureOf({ criterion, result, computed }: CriterionAssessment): number | undefined {
  const value = typeof result?.value === 'number' ? result.value : undefined;
  const figure = criterion.measure === 'percentage' ? (computed ?? value) : (value ?? result?.numerator);
  return figure === undefined ? undefined : Math.floor(figure * 100 + 1e-6) / 100;
}

/** Criteria that are not assessed in the period are due on no day. */
function countDeadlines(input: SummaryInput): Pick<DossierSummary, 'deadlines'> {
  const counts = new Map<string, number>();
  for (const { criterion, target } of input.assessment.criteria) {
    const day = target === notAssessedMark ? undefined : deadlineOf(input, criterion.id);
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts.size === 0 ? {} : { deadlines: [...counts].sort(([left], [right]) => compareCodes(left, right)) };
}

function dateDossier({ period, issued }: Dossier): Pick<DossierSummary, 'until' | 'issued'> {
  const dated = issued.flatMap(({ document, date }) => (date === undefined ? [] : [[document, date] as const]));
  return { ...(period.to === undefined ? {} : { until: period.to }), ...(dated.length === 0 ? {} : { issued: dated }) };
}

function dateAppraisal({ appraisal }: SummaryInput): Pick<DossierSummary, 'appraisedOn'> {
  const dates = [...(appraisal?.values() ?? [])].flatMap(({ data }) => data.conclusion?.date.slice(0, 10) ?? []);
  const last = dates.sort(compareCodes).at(-1);
  return last === undefined ? {} : { appraisedOn: last };
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
