import type { Progress, ProgressCounts } from '../assessment/progress.ts';
import type { VerdictView } from './verdict-view.ts';

const labels: Readonly<Record<Progress, VerdictView>> = {
  reached: { key: 'met', label: 'Đạt mức giao' },
  below: { key: 'in-progress', label: 'Chưa đạt mức giao' },
  reported: { key: 'not-assessed', label: 'Không có mức để so' },
  open: { key: 'unknown', label: 'Chưa có kết quả' },
};

/** Where an assigned indicator stands, in the words and colours of a verdict; it is none. */
export function buildProgress(progress: Progress): VerdictView {
  return labels[progress];
}

/** "Xã báo cáo 29 trên 32 chỉ tiêu được giao 06 tháng đầu năm 2024: 22 đạt mức giao, 3 chưa đạt mức giao, 4 không có mức để so; 3 chưa có kết quả." */
export function describeProgress(
  counts: ProgressCounts,
  { claimant, period }: { claimant: string; period: string },
): string {
  const { reached, below, reported, open, total } = counts;
  const parts = [`${reached} đạt mức giao`, `${below} chưa đạt mức giao`];
  if (reported > 0) parts.push(`${reported} không có mức để so`);
  const rest = open > 0 ? `; ${open} chưa có kết quả` : '';
  return `${claimant} báo cáo ${total - open} trên ${total} chỉ tiêu được giao ${period}: ${parts.join(', ')}${rest}.`;
}

/** "29/32 đã báo cáo" */
export function formatReportedShare({ open, total }: Pick<ProgressCounts, 'open' | 'total'>): string {
  return `${total - open}/${total} đã báo cáo`;
}

/** "21/24 đạt mức giao; 29/32 đã báo cáo": of those with a level to compare with, and of all. */
export function describeReached(counts: ProgressCounts): string {
  const compared = counts.reached + counts.below;
  const share = formatReportedShare(counts);
  return compared === 0 ? share : `${counts.reached}/${compared} đạt mức giao; ${share}`;
}
