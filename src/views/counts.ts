import type { VerdictCounts } from '../assessment/assess-dossier.ts';
import type { Verdict } from '../schema/common.ts';

/** The verdicts that keep a criterion from being met, with the words of a running sentence. */
const otherVerdicts: readonly (readonly [Verdict | 'unknown', string])[] = [
  ['not-met', 'không đạt'],
  ['in-progress', 'đang triển khai'],
  ['not-assessed', 'không đánh giá trong kỳ này'],
  ['unknown', 'chưa có kết quả'],
];

/** "34 trên 35 chỉ tiêu được giao năm 2023 được đánh giá đạt; 1 không đạt; 2 không đánh giá trong kỳ này." */
export function describeCounts(counts: VerdictCounts, period: string): string {
  const rest = otherVerdicts.filter(([key]) => counts[key] > 0).map(([key, words]) => `${counts[key]} ${words}`);
  const first = `${counts.met} trên ${counts.assigned} chỉ tiêu được giao ${period} được đánh giá đạt`;
  return `${[first, ...rest].join('; ')}.`;
}

/** "34/35 đạt" */
export function formatMetShare({ met, assigned }: Pick<VerdictCounts, 'met' | 'assigned'>): string {
  return `${met}/${assigned} đạt`;
}

/** Whether a dossier fulfils the conditions of recognition, in words; undefined: not known yet. */
export function describeEligibility(eligible: boolean | undefined): string {
  if (eligible === undefined) return 'Chưa đủ dữ liệu để kết luận';
  return eligible ? 'Đủ điều kiện' : 'Chưa đủ điều kiện';
}
