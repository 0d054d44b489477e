import type { CriterionAssessment } from '../../assessment/assess-criterion.ts';
import type { DossierBundle } from '../../schema/bundle.ts';
import type { DocumentKinds } from '../../schema/content.ts';
import { type Criterion, notAssessedMark } from '../../schema/criterion.ts';
import { verdictLabels } from '../../text/labels.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import { citeDocument } from './citation.ts';
import { bodyText, type MarkdownText } from './markdown-text.ts';

/** One criterion under the names a template uses; null is what nobody filled in. */
export interface CriterionView {
  readonly id: string;
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

function formatFigure(criterion: Criterion, value: number): string {
  return criterion.measure === 'percentage' ? formatPercent(value) : formatNumber(value);
}
