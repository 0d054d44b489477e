import type { VerdictCounts } from '../assessment/assess-dossier.ts';
import type { ProgressCounts } from '../assessment/progress.ts';
import { formatPoints } from '../assessment/score-words.ts';
import type { Verdict } from '../schema/common.ts';
import { formatNumber } from '../text/numbers.ts';
import type { DossierSummary } from './dossier-summary.ts';
import { describeProgress, formatReportedShare } from './progress-view.ts';
import type { ClaimedScore } from './score-view.ts';

/** The verdicts that keep a criterion from being met, with the words of a running sentence. */
const otherVerdicts: readonly (readonly [Verdict | 'unknown', string])[] = [
  ['not-met', 'không đạt'],
  ['in-progress', 'đang triển khai'],
  ['not-assessed', 'không đánh giá trong kỳ này'],
  ['unknown', 'chưa có kết quả'],
];

export interface Claim {
  /** "Xã", "Phường", "Thị trấn" */
  readonly claimant: string;
  readonly counts: VerdictCounts;
  /** "năm 2023" */
  readonly period: string;
  /** Whether the conditions of recognition are met (undefined: not known yet); null: the set has none. */
  readonly eligible: boolean | undefined | null;
  /** Points, of a set that gives them. */
  readonly score?: ClaimedScore | undefined;
  /** Where the indicators stand, of a set that assigns them. */
  readonly progress?: ProgressCounts | undefined;
}

/** "Xã tự đánh giá đạt 34 trên 35 chỉ tiêu được giao năm 2023; 1 không đạt. Chưa đủ điều kiện công nhận." */
export function describeClaim({ claimant, counts, period, eligible, score, progress }: Claim): string {
  if (progress) return describeProgress(progress, { claimant, period });
  const conditions = eligible === null ? '' : ` ${describeRecognition(eligible)}.`;
  if (score && score.said === undefined) {
    return `${claimant} chưa có kết quả chấm điểm ${period}; tổng số ${formatNumber(score.outOf)} điểm.${conditions}`;
  }
  if (score) return `${claimant} tự chấm ${period}: ${score.said}.${conditions}`;
  if (isOpen(counts)) {
    return `${claimant} chưa có kết quả của ${counts.assigned} chỉ tiêu được giao ${period}.${conditions}`;
  }
  const rest = otherVerdicts.filter(([key]) => counts[key] > 0).map(([key, words]) => `${counts[key]} ${words}`);
  const first = `${claimant} tự đánh giá đạt ${counts.met} trên ${counts.assigned} chỉ tiêu được giao ${period}`;
  return `${[first, ...rest].join('; ')}.${conditions}`;
}

/** Whether nothing is reported yet: then no share is met, and none is missed either. */
export function isOpen(counts: VerdictCounts): boolean {
  return counts.assigned > 0 && counts.met + counts['not-met'] + counts['in-progress'] === 0;
}

/** "34/35 đạt" */
export function formatMetShare({ met, assigned }: Pick<VerdictCounts, 'met' | 'assigned'>): string {
  return `${met}/${assigned} đạt`;
}

/** "34/35 đạt", or "480,5/600 điểm" of a set that gives points. */
export function formatStanding({
  counts,
  score,
  progress,
}: Pick<DossierSummary, 'counts' | 'score' | 'progress'>): string {
  if (progress) return formatReportedShare(progress);
  if (!score) return isOpen(counts) ? 'chưa có kết quả' : formatMetShare(counts);
  if (score.points === null) return 'chưa có điểm';
  const still = score.open > 0 ? ` (còn ${formatPoints(score.open)} điểm chưa chấm)` : '';
  return `${formatPoints(score.points)}/${formatNumber(score.outOf)} điểm${still}`;
}

/** The conditions of recognition as part of a sentence. */
export function describeRecognition(eligible: boolean | undefined): string {
  if (eligible === undefined) return 'Chưa đủ dữ liệu để kết luận về điều kiện công nhận';
  return eligible ? 'Đủ điều kiện công nhận' : 'Chưa đủ điều kiện công nhận';
}

/** Whether a dossier fulfils the conditions of recognition, in words; undefined: not known yet. */
export function describeEligibility(eligible: boolean | undefined): string {
  if (eligible === undefined) return 'Chưa đủ dữ liệu để kết luận';
  return eligible ? 'Đủ điều kiện' : 'Chưa đủ điều kiện';
}
