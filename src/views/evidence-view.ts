import type { CriterionAssessment } from '../assessment/assess-criterion.ts';
import type { DossierBundle } from '../schema/bundle.ts';
import type { Evidence } from '../schema/evidence.ts';
import { formatDate } from '../text/dates.ts';
import { materialLabels } from '../text/labels.ts';
import type { VoiceView } from './appraisal-page.ts';
import { formatCitation, type KindNames } from './citation.ts';
import { formatComputed } from './figures.ts';
import { describeFile, type FileContext, type FileStateView } from './file-state.ts';
import type { ValueChange } from './history-view.ts';
import { criterionAnchor, criterionPath, documentAnchor } from './links.ts';
import type { NoticeView } from './notice-view.ts';
import { type ProseRenderer, shiftHeadingsTo } from './prose.ts';
import { buildResult, type ResultContext, type ResultView } from './result-view.ts';

export interface DocumentLink {
  readonly label: string;
  /** undefined: the register does not hold the document. */
  readonly subject: string | undefined;
  /** Its row in the register. */
  readonly href: string;
  readonly file: FileStateView | undefined;
}

export interface MaterialView {
  readonly title: string;
  /** "danh sách" */
  readonly kind: string;
  readonly url: string | undefined;
  /** What keeps the material from being swapped unseen; undefined: nothing does. */
  readonly digest: string | undefined;
}

/** One criterion with all that its result rests on. */
export interface EvidenceView extends ResultView {
  /** The rule: text, unit, how counted. */
  readonly criterionHref: string;
  readonly requirement: string | undefined;
  /** "Số hồ sơ trực tuyến / Số hồ sơ tiếp nhận"; undefined where the set does not name the two. */
  readonly formula: string | undefined;
  /** "448/454 = 98,68%", also where it agrees with the report. */
  readonly computed: string | undefined;
  readonly note: string | undefined;
  /** "Công chức Văn hóa - Xã hội, hạn 30/10/2024" */
  readonly lead: string | undefined;
  readonly notices: readonly NoticeView[];
  readonly documents: readonly DocumentLink[];
  /** What the prose cites as ground and not as proof. */
  readonly basis: readonly DocumentLink[];
  readonly materials: readonly MaterialView[];
  /** Safe HTML of the evidence prose; empty where there is none. */
  readonly prose: string;
  /** What its values were before, the newest change first. */
  readonly changes: readonly ValueChange[];
  /** What the parties to the appraisal hold. */
  readonly voices: readonly VoiceView[];
}

export interface EvidenceContext extends ResultContext, FileContext {
  readonly kinds: KindNames;
  readonly renderProse: ProseRenderer;
  /** By criterion. */
  readonly changes: ReadonlyMap<string, readonly ValueChange[]>;
}

export function buildEvidence(assessment: CriterionAssessment, context: EvidenceContext): EvidenceView {
  const { criterion, result } = assessment;
  const { bundle, notices } = context;
  const evidence = bundle.evidence.get(criterion.id);
  const { documents = [], basis = [], materials = [] } = evidence?.data ?? {};
  return {
    ...buildResult(assessment, context),
    criterionHref: criterionPath(bundle.criteriaSet.id, criterion.id),
    requirement: evidence?.data.requirement ?? criterion.requirement,
    formula: describeShare(assessment),
    computed: formatComputed(assessment),
    note: result?.note,
    lead: describeLead(bundle, criterion.id),
    notices: notices.get(criterion.id)?.notices ?? [],
    documents: documents.map(id => linkDocument(id, context)),
    basis: basis.map(id => linkDocument(id, context)),
    materials: materials.map(describeMaterial),
    prose: renderEvidence(evidence?.body ?? '', criterion.id, context),
    changes: context.changes.get(criterion.id) ?? [],
    voices: context.voices.get(criterion.id) ?? [],
  };
}

function describeShare({ criterion: { numerator, denominator } }: CriterionAssessment): string | undefined {
  return numerator && denominator ? `${numerator.title} / ${denominator.title}` : undefined;
}

function describeLead({ assignments }: DossierBundle, criterion: string): string | undefined {
  const assignment = assignments?.data.assignments.find(each => each.criterion === criterion);
  if (!assignment) return undefined;
  const deadline = assignment.deadline ?? assignments?.data.deadline;
  const lead = assignment.leadText ?? assignment.leads.join(', ');
  return [lead, deadline && `hạn ${formatDate(deadline)}`].filter(Boolean).join(', ') || undefined;
}

function linkDocument(id: string, context: EvidenceContext): DocumentLink {
  const { bundle, kinds } = context;
  const document = bundle.documents.data.documents.find(each => each.id === id);
  return {
    label: document ? formatCitation(document, kinds) : id,
    subject: document?.subject,
    href: `#${documentAnchor(id)}`,
    file: document && describeFile(document, context),
  };
}

function describeMaterial({ kind, title, url, digest }: Evidence['materials'][number]): MaterialView {
  const words =
    digest &&
    `có dấu vân tay ${digest.slice('hmac-sha256:'.length, 'hmac-sha256:'.length + 8)}…, chỉ nơi giữ tệp đối chiếu được`;
  return { title, kind: materialLabels[kind], url, digest: words };
}

function renderEvidence(body: string, criterion: string, { renderProse }: EvidenceContext): string {
  if (!body.trim()) return '';
  return renderProse(body, { headingShift: shiftHeadingsTo(4, body), idPrefix: `${criterionAnchor(criterion)}-` });
}
