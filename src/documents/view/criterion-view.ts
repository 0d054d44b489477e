import type { CriterionAssessment } from '../../assessment/assess-criterion.ts';
import type { DossierBundle } from '../../schema/bundle.ts';
import type { DocumentKinds } from '../../schema/content.ts';
import { type Criterion, notAssessedMark } from '../../schema/criterion.ts';
import { verdictLabels } from '../../text/labels.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import { type AssignmentView, buildAssignmentView } from './assignment-view.ts';
import { citeDocument } from './citation.ts';
import { bodyText, type MarkdownText, valueText } from './markdown-text.ts';

/** One criterion under the names a template uses; null is what nobody filled in. */
export interface CriterionView {
  readonly id: string;
  /** The number printed before it. */
  readonly label: string;
  readonly title: string;
  readonly unit: string;
  readonly requirement: string;
  readonly target: string | null;
  readonly result: string | null;
  readonly verdict: string | null;
  readonly verdictText: string | null;
  readonly isAssessed: boolean;
  readonly evidence: MarkdownText | null;
  readonly heading: string | null;
  readonly documents: readonly string[];
  readonly materials: readonly string[];
  /** Documents, then materials. */
  readonly proof: readonly string[];
  readonly note: string | null;
  readonly leadAgencies: readonly string[];
  readonly assignment: AssignmentView;
  readonly points: number | null;
  /** "31/10" */
  readonly deadline: string | null;
  readonly formula: MarkdownText | null;
  readonly guidance: MarkdownText | null;
  readonly scoringCondition: MarkdownText | null;
  readonly requiredEvidence: readonly string[];
  /** What the set itself notes beside the criterion. */
  readonly setNotes: readonly string[];
}

export function buildCriterionView(
  assessment: CriterionAssessment,
  bundle: DossierBundle,
  kinds: DocumentKinds | undefined,
): CriterionView {
  const { criterion, result, verdict } = assessment;
  const evidence = bundle.evidence.get(criterion.id);
  const register = new Map(bundle.documents.data.documents.map(document => [document.id, document]));
  const cited = (evidence?.data.documents ?? []).flatMap(id => register.get(id) ?? []);
  const documents = cited.map(document => citeDocument(document, kinds));
  const materials = (evidence?.data.materials ?? []).map(material => material.title);
  return {
    id: criterion.id,
    label: criterion.label ?? criterion.id,
    title: criterion.title,
    unit: criterion.unit,
    requirement: evidence?.data.requirement ?? criterion.requirement ?? criterion.title,
    target: formatTarget(assessment),
    result: formatResult(assessment),
    verdict: verdict ?? null,
    verdictText: result?.verdictText ?? (verdict ? verdictLabels[verdict] : null),
    isAssessed: assessment.isAssigned && verdict !== 'not-assessed',
    evidence: bodyText(evidence) ?? null,
    heading: evidence?.data.heading ?? null,
    documents,
    materials,
    proof: [...documents, ...materials],
    note: result?.note ?? null,
    leadAgencies: criterion.leadAgencies.map(agency => agency.name),
    assignment: buildAssignmentView(assessment, bundle),
    ...buildSetTexts(criterion, bundle),
  };
}

function buildSetTexts(criterion: Criterion, { criteriaSet: { criteria } }: DossierBundle) {
  const index = criteria.data.criteria.indexOf(criterion);
  const textOf = (key: 'formula' | 'guidance' | 'scoringCondition') =>
    valueText(criterion[key], criteria, ['criteria', index, key]);
  return {
    points: criterion.points ?? null,
    deadline: criterion.deadline ? criterion.deadline.split('-').toReversed().join('/') : null,
    formula: textOf('formula'),
    guidance: textOf('guidance'),
    scoringCondition: textOf('scoringCondition'),
    requiredEvidence: criterion.requiredEvidence.map(({ title }) => title),
    setNotes: criterion.notes,
  };
}

function formatTarget({ criterion, target }: CriterionAssessment): string | null {
  if (target === undefined || target === notAssessedMark) return null;
  return typeof target === 'number' ? formatFigure(criterion, target) : target;
}

function formatResult({ criterion, result }: CriterionAssessment): string | null {
  if (result?.reported !== undefined) return result.reported;
  if (result?.value === undefined) return null;
  return typeof result.value === 'number' ? formatFigure(criterion, result.value) : result.value;
}

/** A result or target of the criterion as documents print it. */
export function formatFigure(criterion: Criterion, value: number): string {
  return criterion.measure === 'percentage' ? formatPercent(value) : formatNumber(value);
}
