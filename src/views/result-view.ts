import type { CriterionAssessment } from '../assessment/assess-criterion.ts';
import { progressOf } from '../assessment/progress.ts';
import type { DossierScore } from '../assessment/score-dossier.ts';
import type { DossierBundle } from '../schema/bundle.ts';
import type { VoiceView } from './appraisal-page.ts';
import { formatComputed, formatReported, formatTarget } from './figures.ts';
import { describeFile } from './file-words.ts';
import { criterionAnchor, criterionEvidencePath } from './links.ts';
import type { NoticeGroup } from './notice-view.ts';
import { buildProgress } from './progress-view.ts';
import { buildScore, type ScoreView } from './score-view.ts';
import { buildVerdict, type VerdictView } from './verdict-view.ts';

/** One criterion of a dossier as a row of its pillar prints it. */
export interface ResultView {
  readonly id: string;
  readonly anchor: string;
  readonly title: string;
  /** Its evidence, in full. */
  readonly evidenceHref: string;
  readonly target: string;
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
  /** What the commune reports and how points follow from it, a line each: one node a cell, since a set may be long. */
  readonly told: string;
  /** What should be looked at again, a sentence each. */
  readonly remarks: readonly string[];
  /** Something should be looked at again that points and explanation say already. */
  readonly isScoreInDoubt: boolean;
  /** Voices of the appraisal that hold another verdict than the commune: "Phó Trưởng phòng: Không đạt". */
  readonly disagreeing: readonly string[];
  /** "3 văn bản, 1 tài liệu khác"; says so where there is none. */
  readonly evidenceSummary: string;
  /** The criterion counts although it has no evidence: told where evidence would stand, not in a line of its own. */
  readonly isEvidenceWanted: boolean;
}

export interface ResultContext {
  readonly bundle: DossierBundle;
  /** undefined: the set gives no points. */
  readonly score: DossierScore | undefined;
  /** By criterion. */
  readonly notices: ReadonlyMap<string | undefined, NoticeGroup>;
  /** What the parties to the appraisal hold, by criterion. */
  readonly voices: ReadonlyMap<string, readonly VoiceView[]>;
}

export function buildResult(assessment: CriterionAssessment, context: ResultContext): ResultView {
  const { criterion, result, target, verdict, computedVerdict } = assessment;
  const { bundle, notices } = context;
  const score = buildScore(context.score?.byId.get(criterion.id));
  const remarks = (notices.get(criterion.id)?.notices ?? []).map(({ message }) => message);
  const reported = formatReported(criterion, result);
  const isUnproven = !bundle.evidence.has(criterion.id);
  const unproven = remarks.filter(remark => isUnproven && tellsLackOfEvidence(remark, criterion.id));
  const others = remarks.filter(remark => !unproven.includes(remark));
  const further = others.filter(remark => !repeatsScore(remark, score));
  const isIndicator = bundle.criteriaSet.set.data.kind === 'indicator';
  const isVerdictOff = verdict !== undefined && computedVerdict !== undefined && verdict !== computedVerdict;
  return {
    id: criterion.id,
    anchor: criterionAnchor(criterion.id),
    title: criterion.title,
    evidenceHref: criterionEvidencePath(bundle.commune.id, bundle.id, criterion.id),
    target: formatTarget(criterion, target),
    reported,
    recomputed: assessment.isRatioConsistent === false ? formatComputed(assessment) : undefined,
    verdictTitle: isIndicator ? 'So với chỉ tiêu' : 'Đánh giá',
    verdict: isIndicator ? buildProgress(progressOf(assessment)) : buildVerdict(verdict),
    otherVerdict: isVerdictOff ? buildVerdict(computedVerdict) : undefined,
    score,
    told: [reported, score?.explanation].filter(line => line !== undefined).join('\n→ '),
    remarks: further,
    isScoreInDoubt: further.length < others.length,
    disagreeing: (context.voices.get(criterion.id) ?? []).flatMap(voice =>
      voice.verdict && voice.verdict.key !== verdict ? [`${voice.who}: ${voice.verdict.label}`] : [],
    ),
    evidenceSummary: unproven.length > 0 ? 'Chưa có minh chứng' : summariseEvidence(bundle, criterion.id),
    isEvidenceWanted: unproven.length > 0,
  };
}

/** Why there are no points, or others than claimed: the row explains its points anyway, and shows the claim. */
function repeatsScore(remark: string, score: ScoreView | undefined): boolean {
  if (!score || (score.state === 'scored' && score.claimed === undefined)) return false;
  return remark.toLocaleLowerCase('vi').endsWith(score.explanation.toLocaleLowerCase('vi'));
}

/** That a criterion counts and has no file of evidence: the cell of its evidence says so in fewer words. */
function tellsLackOfEvidence(remark: string, criterion: string): boolean {
  const file = describeFile(`evidence/${criterion}.md`);
  return file !== undefined && remark.endsWith(`chưa có ${file.words}.`);
}

function summariseEvidence({ evidence }: DossierBundle, criterion: string): string {
  const { documents = [], materials = [] } = evidence.get(criterion)?.data ?? {};
  const parts = [];
  if (documents.length > 0) parts.push(`${documents.length} văn bản`);
  if (materials.length > 0) parts.push(`${materials.length} tài liệu khác`);
  return parts.join(', ') || 'Chưa nêu';
}
