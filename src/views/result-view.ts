import type { CriterionAssessment } from '../assessment/assess-criterion.ts';
import { progressOf } from '../assessment/progress.ts';
import type { DossierScore } from '../assessment/score-dossier.ts';
import type { DossierBundle } from '../schema/bundle.ts';
import type { Evidence } from '../schema/evidence.ts';
import { formatCitation, type KindNames } from './citation.ts';
import { formatComputed, formatReported, formatTarget } from './figures.ts';
import { criterionAnchor, criterionPath, documentAnchor } from './links.ts';
import type { NoticeGroup } from './notice-view.ts';
import { buildProgress } from './progress-view.ts';
import { type ProseRenderer, shiftHeadingsTo } from './prose.ts';
import { buildScore, type ScoreView } from './score-view.ts';
import { buildVerdict, type VerdictView } from './verdict-view.ts';

export interface DocumentLink {
  readonly label: string;
  readonly href: string;
}

/** One criterion of a dossier as the page prints it: a row of its pillar, and its own part with the evidence. */
export interface ResultView {
  readonly id: string;
  readonly anchor: string;
  readonly title: string;
  readonly href: string;
  readonly target: string;
  readonly requirement: string | undefined;
  readonly reported: string | undefined;
  /** "448/454 = 98,68%", where it differs from what the report says. */
  readonly recomputed: string | undefined;
  /** What the verdict is called: an assigned indicator has none, it stands above or below its level. */
  readonly verdictTitle: string;
  readonly verdict: VerdictView;
  /** The verdict that follows from target and figures, where it differs from the claimed one. */
  readonly otherVerdict: VerdictView | undefined;
  /** Points with their explanation; undefined where the set gives none. */
  readonly score: ScoreView | undefined;
  readonly note: string | undefined;
  /** What should be looked at again; undefined where there is nothing. */
  readonly notices: NoticeGroup | undefined;
  readonly documents: readonly DocumentLink[];
  readonly materials: Evidence['materials'];
  /** "3 văn bản, 1 tài liệu khác"; undefined without evidence. */
  readonly evidenceSummary: string | undefined;
  /** Safe HTML of the evidence prose; empty where there is none. */
  readonly prose: string;
}

export interface ResultContext {
  readonly bundle: DossierBundle;
  readonly kinds: KindNames;
  readonly renderProse: ProseRenderer;
  /** undefined: the set gives no points. */
  readonly score: DossierScore | undefined;
  /** By criterion. */
  readonly notices: ReadonlyMap<string | undefined, NoticeGroup>;
}

export function buildResult(assessment: CriterionAssessment, context: ResultContext): ResultView {
  const { criterion, result, target, verdict, computedVerdict } = assessment;
  const evidence = context.bundle.evidence.get(criterion.id);
  const documents = (evidence?.data.documents ?? []).map(id => linkDocument(id, context));
  const materials = evidence?.data.materials ?? [];
  const isIndicator = context.bundle.criteriaSet.set.data.kind === 'indicator';
  const isVerdictOff = verdict !== undefined && computedVerdict !== undefined && verdict !== computedVerdict;
  return {
    id: criterion.id,
    anchor: criterionAnchor(criterion.id),
    title: criterion.title,
    href: criterionPath(context.bundle.criteriaSet.id, criterion.id),
    target: formatTarget(criterion, target),
    requirement: evidence?.data.requirement ?? criterion.requirement,
    reported: formatReported(criterion, result),
    recomputed: assessment.isRatioConsistent === false ? formatComputed(assessment) : undefined,
    verdictTitle: isIndicator ? 'So với chỉ tiêu' : 'Đánh giá',
    verdict: isIndicator ? buildProgress(progressOf(assessment)) : buildVerdict(verdict),
    otherVerdict: isVerdictOff ? buildVerdict(computedVerdict) : undefined,
    score: buildScore(context.score?.byId.get(criterion.id)),
    note: result?.note,
    notices: context.notices.get(criterion.id),
    documents,
    materials,
    evidenceSummary: summariseEvidence(documents.length, materials.length),
    prose: renderEvidence(criterion.id, evidence?.body ?? '', context),
  };
}

function renderEvidence(criterion: string, body: string, { renderProse }: ResultContext): string {
  if (!body.trim()) return '';
  return renderProse(body, { headingShift: shiftHeadingsTo(5, body), idPrefix: `${criterionAnchor(criterion)}-` });
}

function linkDocument(id: string, { bundle, kinds }: ResultContext): DocumentLink {
  const document = bundle.documents.data.documents.find(each => each.id === id);
  return { label: document ? formatCitation(document, kinds) : id, href: `#${documentAnchor(id)}` };
}

function summariseEvidence(documents: number, materials: number): string | undefined {
  const parts = [];
  if (documents > 0) parts.push(`${documents} văn bản`);
  if (materials > 0) parts.push(`${materials} tài liệu khác`);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
