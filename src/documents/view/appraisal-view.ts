import {
  type AppraisalCounts,
  type AppraisedCriterion,
  type AppraisedDossier,
  assessAppraisal,
} from '../../assessment/assess-appraisal.ts';
import type { CriterionAssessment } from '../../assessment/assess-criterion.ts';
import type { DossierAssessment } from '../../assessment/assess-dossier.ts';
import type { AppraisalComment, Voice } from '../../schema/appraisal.ts';
import type { DossierBundle } from '../../schema/bundle.ts';
import { verdictLabels } from '../../text/labels.ts';
import { formatNumber } from '../../text/numbers.ts';
import { formatFigure } from './criterion-view.ts';

/** One criterion as the stage of the document sees it; null is what nobody has said yet. */
export interface AppraisalView {
  readonly value: string | null;
  readonly verdict: string | null;
  readonly verdictText: string | null;
  readonly reason: string | null;
  readonly supplement: string | null;
  readonly differs: boolean;
  /** "Phó Trưởng phòng Văn hóa - Thông tin: Không đạt (lý do)", one entry a voice that does not agree. */
  readonly disagreements: readonly string[];
  /** Words of the comments chosen for the report. */
  readonly comments: readonly string[];
  /** Reason, supplement, opinions, disagreements and comments: what the column of notes prints. */
  readonly remarks: readonly string[];
}

/** The appraisal of the stage a document belongs to: the set says which; a document of no stage has none. */
export function appraisalOf(
  bundle: DossierBundle,
  documentId: string,
  assessment: DossierAssessment,
): AppraisedDossier {
  const { stage } = bundle.criteriaSet.set.data.documents.find(({ id }) => id === documentId) ?? {};
  return assessAppraisal(stage === undefined ? undefined : bundle.appraisal.get(stage)?.data, assessment);
}

export function buildAppraisalView(
  assessment: CriterionAssessment,
  appraised: AppraisedCriterion = nobodySpoke,
): AppraisalView {
  const { decisive, others, isDisputed, differs } = appraised;
  const reason = decisive?.reason ?? null;
  const supplement = decisive?.supplement ?? null;
  const disagreements = isDisputed ? others.map(other => describeVoice(other, assessment)) : [];
  const comments = appraised.comments.flatMap(wordsOf);
  const opinions = [decisive, ...others].flatMap(voice => voice?.opinions ?? []);
  return {
    value: formatValue(decisive, assessment),
    verdict: decisive?.verdict ?? null,
    verdictText: decisive?.verdict ? verdictLabels[decisive.verdict] : null,
    reason,
    supplement,
    differs,
    disagreements,
    comments,
    remarks: [
      ...(reason ? [`Lý do: ${reason}`] : []),
      ...(supplement ? [`Cần bổ sung: ${supplement}`] : []),
      ...opinions,
      ...disagreements.map(text => `Ý kiến khác: ${text}`),
      ...comments,
    ],
  };
}

const nobodySpoke: AppraisedCriterion = {
  decisive: undefined,
  others: [],
  isDisputed: false,
  differs: false,
  comments: [],
};

/** What the stage concludes of the whole dossier. */
export function buildConclusionView({ counts, conclusion }: AppraisedDossier): Readonly<Record<string, unknown>> {
  const { met, assigned } = counts;
  const stage = buildStageCounts(counts);
  return {
    ...stage,
    share: stage.met === null || assigned === 0 ? null : formatNumber(Math.round((met * 10000) / assigned) / 100),
    verdict: conclusion?.verdict ?? null,
    verdictText: conclusion ? verdictLabels[conclusion.verdict] : null,
    text: conclusion?.text ?? null,
    function: conclusion?.function ?? null,
  };
}

/** Counts of a stage; unknown, not zero, while nobody has judged anything. */
export function buildStageCounts({ met, notMet, open, assigned }: AppraisalCounts) {
  const hasBegun = met + notMet > 0;
  return { ...(hasBegun ? { met, notMet, open } : { met: null, notMet: null, open: null }), assigned };
}

/** A reviewer who holds a criterion for met without a figure of their own takes over the commune's. */
function formatValue(voice: Voice | undefined, { criterion, result }: CriterionAssessment): string | null {
  if (voice?.value !== undefined) {
    return typeof voice.value === 'number' ? formatFigure(criterion, voice.value) : voice.value;
  }
  if (voice?.verdict !== 'met') return null;
  if (result?.reported !== undefined) return result.reported;
  return typeof result?.value === 'number' ? formatFigure(criterion, result.value) : (result?.value ?? null);
}

function describeVoice(voice: Voice, assessment: CriterionAssessment): string {
  const who = voice.function ?? voice.role;
  const value = voice.value === undefined ? [] : [formatValue(voice, assessment)];
  const verdict = voice.verdict ? [verdictLabels[voice.verdict]] : [];
  const reason = voice.reason ? ` (${voice.reason})` : '';
  return `${who}: ${[...verdict, ...value].join(', ')}${reason}`;
}

/** The words of a comment without its commands, which the voices carry, in one line. */
function wordsOf({ body, author }: AppraisalComment): readonly string[] {
  const words = body
    .split('\n')
    .filter(line => !line.startsWith('/'))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;]+$/, '')
    .trim();
  if (words === '') return [];
  return [author.function ? `${author.function}: ${words}` : words];
}
