import { expect, test } from 'vitest';
import { describeProgress, describeReached, formatReportedShare } from './progress-view.ts';

const counts = { reached: 22, below: 3, reported: 4, open: 3, total: 32 };

test('one plain sentence says how many are reported and where they stand', () => {
  expect(describeProgress(counts, { claimant: 'Xã', period: '06 tháng đầu năm 2024' })).toMatchInlineSnapshot(
    `"Xã báo cáo 29 trên 32 chỉ tiêu được giao 06 tháng đầu năm 2024: 22 đạt mức giao, 3 chưa đạt mức giao, 4 không có mức để so; 3 chưa có kết quả."`,
  );
  expect(describeProgress({ ...counts, open: 0 }, { claimant: 'Xã', period: 'năm 2024' })).toMatchInlineSnapshot(
    `"Xã báo cáo 32 trên 32 chỉ tiêu được giao năm 2024: 22 đạt mức giao, 3 chưa đạt mức giao, 4 không có mức để so."`,
  );
  expect(formatReportedShare(counts)).toBe('29/32 đã báo cáo');
  expect(describeReached(counts)).toBe('22/25 đạt mức giao; 29/32 đã báo cáo');
});
