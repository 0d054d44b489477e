import type { CriterionAssessment } from '../assessment/assess-criterion.ts';
import type { Appraisal, AppraisalComment, AppraisalReview, Conclusion, Voice } from '../schema/appraisal.ts';
import type { DossierBundle } from '../schema/bundle.ts';
import type { Procedure } from '../schema/criteria-set.ts';
import { lowerFirst } from '../text/letter-case.ts';
import { formatNumber, formatPercent } from '../text/numbers.ts';
import { stageTitle } from '../text/stages.ts';
import { buildComment, type CommentView, isPublished } from './appraisal-comment-view.ts';
import { citePage } from './cite-page.ts';
import { buildDossierHead, type DossierHead } from './dossier-head.ts';
import { vietnameseDay } from './history-view.ts';
import { appraisalPath, criterionAnchor, criterionEvidencePath } from './links.ts';
import { buildVerdict, type VerdictView } from './verdict-view.ts';
import type { VersionView } from './version-view.ts';

/** What is known of one step of the appraisal. */
export interface StageInput {
  readonly stage: string;
  readonly criteria: readonly {
    readonly criterion: string;
    readonly state: string;
    readonly voices: readonly { readonly voice: Voice; readonly isCurrent: boolean }[];
  }[];
  readonly decisions: readonly AppraisalReview[];
  readonly conclusion: Conclusion | undefined;
  readonly appraisal: Appraisal | undefined;
  /** What still keeps the step from its report. */
  readonly blockers: readonly string[];
}

export interface VoiceView {
  readonly who: string;
  readonly stage: string;
  /** Missing where somebody only asked or remarked. */
  readonly verdict: VerdictView | undefined;
  readonly value: string | undefined;
  /** Reason, what is asked for, opinions. */
  readonly words: readonly string[];
  readonly date: string;
  readonly isStale: boolean;
}

export interface AppraisedRow {
  readonly id: string;
  /** Its own place on the page. */
  readonly anchor: string;
  readonly title: string;
  readonly href: string;
  readonly reported: string;
  readonly verdict: VerdictView;
  readonly voices: readonly VoiceView[];
  readonly state: string | undefined;
}

export interface AppraisalStageView {
  readonly anchor: string;
  readonly title: string;
  readonly conclusion:
    | { readonly verdict: VerdictView; readonly who: string; readonly text: string | undefined }
    | undefined;
  readonly decisions: readonly string[];
  readonly requests: readonly { readonly label: string; readonly href: string | undefined }[];
  readonly rows: readonly AppraisedRow[];
  readonly comments: readonly { readonly title: string; readonly comments: readonly CommentView[] }[];
  readonly blockers: readonly string[];
  /** How many words of people without a role stay at the forge. */
  readonly unpublished: number;
}

export interface AppraisalPage extends DossierHead {
  readonly title: string;
  readonly lead: string;
  readonly citation: string;
  readonly stages: readonly AppraisalStageView[];
}

export interface AppraisalPageInput {
  readonly bundle: DossierBundle;
  readonly criteria: readonly CriterionAssessment[];
  readonly stages: readonly StageInput[];
  readonly version: VersionView | undefined;
  /** Where the site is published; undefined: not known. */
  readonly site: URL | undefined;
}

/** All that the appraisal page of a dossier prints: the steps harvested, voices side by side, comments by role. */
export function buildAppraisalPage(input: AppraisalPageInput): AppraisalPage {
  const { bundle, version, site } = input;
  const head = buildDossierHead(bundle, version);
  const procedure = bundle.criteriaSet.procedure?.data;
  const titles = input.stages.map(({ stage }) => stageTitle(stage, procedure).toLocaleLowerCase('vi'));
  return {
    ...head,
    title: `Thẩm định hồ sơ ${lowerFirst(head.commune)}, ${head.period}`,
    lead: `Ý kiến và đánh giá của các bên ở bước ${titles.join(', ')}, theo từng tiêu chí, đặt cạnh kết quả xã báo cáo.`,
    citation: citePage({ bundle, part: 'Thẩm định', path: appraisalPath(bundle.commune.id, bundle.id), version, site }),
    stages: input.stages.map(stage => buildStage(stage, input, procedure)),
  };
}

function buildStage(input: StageInput, page: AppraisalPageInput, procedure: Procedure | undefined): AppraisalStageView {
  const { stage, conclusion, appraisal } = input;
  const comments = appraisal?.comments ?? [];
  const published = comments.filter(isPublished);
  return {
    anchor: `buoc-${stage}`,
    title: stageTitle(stage, procedure),
    conclusion: conclusion && {
      verdict: buildVerdict(conclusion.verdict),
      who: `${conclusion.function ?? conclusion.reviewer}, ngày ${vietnameseDay(conclusion.date)}`,
      text: conclusion.text,
    },
    decisions: input.decisions.map(describeDecision),
    requests: (appraisal?.sources ?? []).map(({ request, url }) => ({ label: `Đề nghị số ${request}`, href: url })),
    rows: input.criteria.flatMap(each => buildRow(each, page, { stage, procedure }) ?? []),
    comments: groupComments(published, page),
    blockers: input.blockers,
    unpublished: comments.length - published.length,
  };
}

const stateLabels: Readonly<Record<string, string>> = {
  again: 'Cần thẩm định lại',
  supplement: 'Chờ bổ sung',
  disagreement: 'Chưa thống nhất',
  conference: 'Cần hội nghị trao đổi',
};

function buildRow(
  { criterion, state, voices }: StageInput['criteria'][number],
  { bundle, criteria }: AppraisalPageInput,
  { stage, procedure }: { readonly stage: string; readonly procedure: Procedure | undefined },
): AppraisedRow | undefined {
  if (voices.length === 0) return undefined;
  const found = criteria.find(each => each.criterion.id === criterion);
  const { result } = found ?? {};
  return {
    id: criterion,
    anchor: `${stage}-${criterionAnchor(criterion)}`,
    title: found?.criterion.title ?? '',
    href: criterionEvidencePath(bundle.commune.id, bundle.id, criterion),
    reported: result?.reported ?? formatValue(result?.value, found) ?? 'Không ghi số liệu',
    verdict: buildVerdict(result?.verdict),
    voices: voices.map(each => buildVoice(each, found, procedure)),
    state: stateLabels[state],
  };
}

/** What one person holds of a criterion. */
export function buildVoice(
  { voice, isCurrent }: StageInput['criteria'][number]['voices'][number],
  found: CriterionAssessment | undefined,
  procedure: Procedure | undefined,
): VoiceView {
  return {
    who: voice.function ?? voice.reviewer,
    stage: stageTitle(voice.stage, procedure),
    verdict: voice.verdict && buildVerdict(voice.verdict),
    value: formatValue(voice.value, found),
    words: [
      ...(voice.reason ? [voice.reason] : []),
      ...(voice.supplement ? [`Đề nghị bổ sung: ${voice.supplement}`] : []),
      ...voice.opinions.map(opinion => `Ý kiến: ${opinion}`),
    ],
    date: vietnameseDay(voice.date),
    isStale: voice.verdict !== undefined && !isCurrent,
  };
}

/** By criterion in the order of the set, then what is about the dossier, then what nobody has attached yet. */
function groupComments(comments: readonly AppraisalComment[], { criteria }: AppraisalPageInput) {
  const of = (wanted: (comment: AppraisalComment) => boolean) => comments.filter(wanted).map(buildComment);
  const groups = [
    ...criteria.map(({ criterion: { id, title } }) => ({
      title: `Tiêu chí ${id}. ${title}`,
      comments: of(each => each.criterion === id),
    })),
    { title: 'Về cả hồ sơ', comments: of(({ criterion, anchor }) => criterion === undefined && anchor.how !== 'none') },
    { title: 'Ý kiến chưa gắn với tiêu chí nào', comments: of(({ anchor }) => anchor.how === 'none') },
  ];
  return groups.filter(group => group.comments.length > 0);
}

function describeDecision({ author, state, date }: AppraisalReview): string {
  const decision = state === 'approved' ? 'đồng ý' : 'yêu cầu sửa';
  return `${author.function ?? author.reviewer ?? ''}: ${decision}, ngày ${vietnameseDay(date)}`;
}

function formatValue(value: number | string | undefined, found: CriterionAssessment | undefined): string | undefined {
  if (typeof value !== 'number') return value;
  return found?.criterion.measure === 'percentage' ? formatPercent(value) : formatNumber(value);
}
