import type { CriterionAssessment } from '../assessment/assess-criterion.ts';
import type { DossierAssessment } from '../assessment/assess-dossier.ts';
import type { CriterionScore } from '../assessment/score-criterion.ts';
import type { ScoreTotal } from '../assessment/score-dossier.ts';
import type { CriteriaSetBundle, DossierBundle } from '../schema/bundle.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { OfficialDocument } from '../schema/official-document.ts';
import { type OpenCriteriaSet, type OpenDossier, type OpenIndex, openDataVersion } from '../schema/open-data.ts';
import type { Plan } from '../schema/plan.ts';
import { listPlanRows } from '../text/plan-rows.ts';
import type { CommuneSummary } from './commune-summary.ts';
import { type DossierSummary, newestFirst } from './dossier-summary.ts';
import {
  aggregatesDataPath,
  communePath,
  criteriaSetDataPath,
  criteriaSetPath,
  criterionPath,
  dossierDataPath,
  dossierPath,
  openDataSchemaPath,
} from './links.ts';
import type { Finding } from './notice-view.ts';

type OpenResult = Omit<OpenDossier['results'][number], 'issues' | 'score'>;

/** `/api/v1/communes/<commune>/<dossier>.json`: what follows from the data, also where the report claims otherwise. */
export function buildOpenDossier(
  bundle: DossierBundle,
  assessment: DossierAssessment,
  findings: readonly Finding[],
): OpenDossier {
  const { data } = bundle.dossier;
  const { name, kind, administrativeUnit } = bundle.commune.commune.data;
  const { recognition, score } = assessment;
  const issues = Map.groupBy(findings, ({ criterion }) => criterion);
  return {
    $schema: openDataSchemaPath('dossier'),
    commune: { id: bundle.commune.id, name, kind, administrativeUnit },
    dossier: bundle.id,
    criteriaSet: bundle.criteriaSet.id,
    period: { ...data.period, from: data.period.from ?? null, to: data.period.to ?? null },
    asOf: data.asOf,
    stage: data.stage,
    page: dossierPath(bundle.commune.id, bundle.id),
    counts: assessment.counts,
    score: score ? { ...buildOpenScore(score.total), outOf: score.outOf } : null,
    pillars: assessment.pillars.map(({ pillar, counts }) => {
      const points = score?.pillars.find(each => each.pillar.id === pillar.id);
      return { id: pillar.id, title: pillar.title, counts, score: points ? buildOpenScore(points) : null };
    }),
    recognition: recognition
      ? {
          eligible: recognition.eligible ?? null,
          gates: recognition.gates.map(({ id, met, reason }) => ({ id, met: met ?? null, reason })),
        }
      : null,
    results: assessment.criteria.map(each => ({
      ...buildOpenResult(each, bundle),
      score: buildOpenPoints(score?.byId.get(each.criterion.id)),
      issues: (issues.get(each.criterion.id) ?? []).map(buildOpenIssue),
    })),
    documents: bundle.documents.data.documents.map(buildOpenDocument),
    plan: bundle.plan ? buildOpenPlan(bundle.plan.data) : null,
    issues: (issues.get(undefined) ?? []).map(buildOpenIssue),
  };
}

function buildOpenResult(assessment: CriterionAssessment, bundle: DossierBundle): OpenResult {
  const { criterion, result, target, computed, verdict, computedVerdict } = assessment;
  return {
    criterion: criterion.id,
    target: target ?? null,
    value: result?.value ?? null,
    reported: result?.reported ?? null,
    numerator: result?.numerator ?? null,
    denominator: result?.denominator ?? null,
    computed: computed === undefined ? null : Math.round(computed * 10_000) / 10_000,
    verdict: verdict ?? null,
    computedVerdict: computedVerdict ?? null,
    documents: bundle.evidence.get(criterion.id)?.data.documents ?? [],
  };
}

function buildOpenPlan(plan: Plan): OpenDossier['plan'] {
  const { targets, documents, projects } = listPlanRows(plan);
  return { targets: [...targets], documents: [...documents], projects: [...projects] };
}

function buildOpenPoints(score: CriterionScore | undefined): OpenDossier['results'][number]['score'] {
  if (!score) return null;
  const { points, maximum, state, explanation, claimed } = score;
  return { points: points ?? null, maximum, state, explanation, claimed: claimed ?? null };
}

function buildOpenScore({ points, maximum, open, scored, assessed }: ScoreTotal) {
  return { points: points ?? null, maximum, open, scored, assessed };
}

function buildOpenIssue({ rule, severity, message }: Finding): OpenDossier['issues'][number] {
  return { rule, severity, message };
}

function buildOpenDocument(document: OfficialDocument): OpenDossier['documents'][number] {
  const { id, kind, documentNumber, date, issuer, subject, url } = document;
  return {
    id,
    kind,
    documentNumber: documentNumber ?? null,
    date: date ?? null,
    issuer: issuer ?? null,
    subject,
    url: url ?? null,
  };
}

/** `/api/v1/criteria/<set>.json` */
export function buildOpenCriteriaSet({ id, set, criteria }: CriteriaSetBundle): OpenCriteriaSet {
  const { title, shortTitle, kind, decision, periods, pillars, recognition } = set.data;
  return {
    $schema: openDataSchemaPath('criteria-set'),
    id,
    title,
    shortTitle,
    kind,
    decision: buildOpenDocument(decision),
    periods,
    page: criteriaSetPath(id),
    points: set.data.points ?? null,
    pillars: pillars.map(pillar => ({
      id: pillar.id,
      title: pillar.title,
      points: pillar.points ?? null,
      sections: pillar.sections.map(section => ({ id: section.id, title: section.title })),
    })),
    gates: (recognition?.gates ?? []).map(gate => ({ id: gate.id, title: gate.title, text: gate.text })),
    criteria: criteria.data.criteria.map(criterion => buildOpenCriterion(id, criterion)),
  };
}

function buildOpenCriterion(set: string, criterion: Criterion): OpenCriteriaSet['criteria'][number] {
  const { id, pillar, title, unit, measure, targets } = criterion;
  return {
    ...{ id, pillar, title, unit, measure, targets },
    section: criterion.section ?? null,
    points: criterion.points ?? null,
    deadline: criterion.deadline ?? null,
    scoringCondition: criterion.scoringCondition ?? null,
    scoring: criterion.scoring ?? null,
    page: criterionPath(set, id),
  };
}

export interface OpenIndexInput {
  readonly communes: readonly CommuneSummary[];
  readonly dossiers: readonly DossierSummary[];
  readonly setTitles: ReadonlyMap<string, string>;
}

/** `/api/v1/index.json`: every address a program needs to read the rest. */
export function buildOpenIndex({ communes, dossiers, setTitles }: OpenIndexInput): OpenIndex {
  const byCommune = Map.groupBy(dossiers.toSorted(newestFirst), dossier => dossier.commune);
  return {
    $schema: openDataSchemaPath('index'),
    version: openDataVersion,
    criteriaSets: [...setTitles].map(([id, title]) => {
      return {
        id,
        title,
        data: criteriaSetDataPath(id),
        aggregates: aggregatesDataPath(id),
        page: criteriaSetPath(id),
      };
    }),
    communes: communes.map(({ id, title, district, province }) => ({
      id,
      title,
      district: district ?? null,
      province: province ?? null,
      page: communePath(id),
      dossiers: (byCommune.get(id) ?? []).map(buildIndexEntry),
    })),
  };
}

function buildIndexEntry(summary: DossierSummary): OpenIndex['communes'][number]['dossiers'][number] {
  const { commune, dossier, criteriaSet, periodKey, asOf, stage, counts, eligible, score } = summary;
  return {
    id: dossier,
    criteriaSet,
    period: periodKey,
    asOf,
    stage,
    counts,
    eligible,
    score,
    data: dossierDataPath(commune, dossier),
    page: dossierPath(commune, dossier),
  };
}
