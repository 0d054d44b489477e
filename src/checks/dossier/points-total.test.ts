import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';
import { scoredFiles, scoredResults } from '../testing/scored-files.ts';

const findings = (...edits: readonly (readonly [string, string])[]) =>
  findingsOf('points-total', {
    files: scoredFiles,
    edits: edits.map(([from, to]) => [scoredResults, from, to] as const),
  });

test('a group and a total that do not add up', () => {
  expect(
    findings(['pillar: A, points: 6', 'pillar: A, points: 8'], ['points: 26.42', 'points: 30']),
  ).toMatchInlineSnapshot(`
    "communes/xa-thu/diem-2024/results.yaml:22:18 warning
      Nhóm A ghi 8 điểm, cộng 3/3 tiêu chí đã có điểm được 6.
      → Kiểm tra điểm từng tiêu chí; nếu đúng thì ghi points: 6.
    communes/xa-thu/diem-2024/results.yaml:23:7 warning
      Tổng điểm ghi 30 điểm, cộng 7/7 tiêu chí đã có điểm được 26,42.
      → Kiểm tra điểm từng tiêu chí; nếu đúng thì ghi points: 26.42.
    "
  `);
});

test('a group that the set does not have', () => {
  expect(findings(['pillar: A', 'pillar: D'])).toMatchInlineSnapshot(`
    "communes/xa-thu/diem-2024/results.yaml:22:5 error
      Nhóm D ghi 6 điểm, bộ tiêu chí không chấm điểm nhóm này.
      → Sửa mã nhóm (pillar) theo set.yaml, hoặc bỏ mục này.
    "
  `);
});

test('what is open may still make up the difference, but not more', () => {
  const open = ['    points: 4.5\n    pointsReason: Hai phản ánh xử lý quá hạn\n', ''] as const;
  expect(findings(open)).toBe('');
  expect(findings(open, ['points: 26.42', 'points: 29'])).toMatchInlineSnapshot(`
    "communes/xa-thu/diem-2024/results.yaml:21:7 warning
      Tổng điểm ghi 29 điểm, cộng 6/7 tiêu chí đã có điểm được 21,92.
      → Kiểm tra điểm từng tiêu chí; nếu đúng thì ghi points: 21.92.
    "
  `);
});

test('sums that agree', () => {
  expect(findings()).toBe('');
});
