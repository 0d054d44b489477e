import { expect, test } from 'vitest';
import { describeLatest, sayLatestClaim } from './commune-summary.ts';
import { reportedOf, summaryOf } from './testing/summaries.ts';

const progress = { reached: 21, below: 3, reported: 5, open: 3, total: 32 };
const score = { points: 480.5, outOf: 600, open: 0 };
const reported = reportedOf({ '1.1': 'met', '1.2': 'not-met', '1.3': 'not-assessed' });

test.each([
  [{ ...reported, hasGates: true, eligible: false }, 'tự đánh giá đạt 1/2; chưa đủ điều kiện công nhận'],
  [{ progress }, '21/24 đạt mức giao; 29/32 đã báo cáo'],
  [{ progress: { ...progress, reached: 0, below: 0 } }, '29/32 đã báo cáo'],
  [{ score }, '480,5/600 điểm'],
])('a line of a list says what came of the newest dossier: %o', (more, claim) => {
  expect(describeLatest(summaryOf('a', more))?.claim).toBe(claim);
});

test('the page of a commune says it in a sentence that needs nothing else', () => {
  const say = (more: Parameters<typeof summaryOf>[1]) => sayLatestClaim(summaryOf('a', more), 'Xã');
  expect(say({ ...reported, hasGates: true, eligible: false })).toMatchInlineSnapshot(
    `"Xã tự đánh giá đạt 1 trên 2 chỉ tiêu được giao năm 2024; 1 không đạt; 1 không đánh giá trong kỳ này. Chưa đủ điều kiện công nhận."`,
  );
  expect(say({ progress })).toMatchInlineSnapshot(
    `"Xã báo cáo 29 trên 32 chỉ tiêu được giao năm 2024: 21 đạt mức giao, 3 chưa đạt mức giao, 5 không có mức để so; 3 chưa có kết quả."`,
  );
  expect(say({ score })).toMatchInlineSnapshot(`"Xã tự chấm năm 2024: 480,5/600 điểm."`);
  expect(say({ score, hasGates: true, eligible: true })).toMatchInlineSnapshot(
    `"Xã tự chấm năm 2024: 480,5/600 điểm. Đủ điều kiện công nhận."`,
  );
  expect(say({ score: { ...score, points: null } })).toMatchInlineSnapshot(
    `"Xã chưa có kết quả chấm điểm năm 2024; tổng số 600 điểm."`,
  );
});
