import { expect, test } from 'vitest';
import { describeClaim, describeEligibility, formatMetShare, formatStanding } from './counts.ts';

const counts = { met: 34, 'not-met': 0, 'in-progress': 1, 'not-assessed': 2, unknown: 0, total: 37, assigned: 35 };

test('one plain paragraph says who claims what, what became of the others, and whether recognition can follow', () => {
  expect(describeClaim({ claimant: 'Xã', counts, period: 'năm 2023', eligible: false })).toMatchInlineSnapshot(
    `"Xã tự đánh giá đạt 34 trên 35 chỉ tiêu được giao năm 2023; 1 đang triển khai; 2 không đánh giá trong kỳ này. Chưa đủ điều kiện công nhận."`,
  );
  expect(
    describeClaim({
      claimant: 'Phường',
      counts: { ...counts, met: 30, 'not-met': 3, unknown: 1 },
      period: 'năm 2023',
      eligible: null,
    }),
  ).toMatchInlineSnapshot(
    `"Phường tự đánh giá đạt 30 trên 35 chỉ tiêu được giao năm 2023; 3 không đạt; 1 đang triển khai; 2 không đánh giá trong kỳ này; 1 chưa có kết quả."`,
  );
  expect(formatMetShare(counts)).toBe('34/35 đạt');
});

test('what is not known yet is neither fulfilled nor failed', () => {
  expect([true, false, undefined].map(describeEligibility)).toEqual([
    'Đủ điều kiện',
    'Chưa đủ điều kiện',
    'Chưa đủ dữ liệu để kết luận',
  ]);
});

test('a dossier at the start of its year has no share yet, not a share of none', () => {
  const open = { ...counts, met: 0, 'in-progress': 0, unknown: 35 };
  expect(
    describeClaim({ claimant: 'Xã', counts: open, period: 'năm 2024', eligible: undefined }),
  ).toMatchInlineSnapshot(
    `"Xã chưa có kết quả của 35 chỉ tiêu được giao năm 2024. Chưa đủ dữ liệu để kết luận về điều kiện công nhận."`,
  );
  expect(formatStanding({ counts: open, score: null, progress: null })).toBe('chưa có kết quả');
});
