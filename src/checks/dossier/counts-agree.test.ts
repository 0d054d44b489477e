import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('each count that the verdicts do not give', () => {
  expect(
    findingsOf('counts-agree', {
      edits: [
        ['results.yaml', 'total: 3, met: 3, notMet: 0', 'total: 4, met: 2, notMet: 1'],
        ['results.yaml', 'met: 1, notAssessed: 1', 'met: 1, inProgress: 1, notAssessed: 0'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "results.yaml:21:20 warning
      Nhóm 1 (Nhóm một): báo cáo ghi tổng số chỉ tiêu là 4, đếm theo đánh giá từng tiêu chí là 3.
      → Sửa thành 3, hoặc xem lại đánh giá của từng tiêu chí trong nhóm.
    results.yaml:21:30 warning
      Nhóm 1 (Nhóm một): báo cáo ghi số chỉ tiêu đạt là 2, đếm theo đánh giá từng tiêu chí là 3.
      → Sửa thành 3, hoặc xem lại đánh giá của từng tiêu chí trong nhóm.
    results.yaml:21:38 warning
      Nhóm 1 (Nhóm một): báo cáo ghi số chỉ tiêu không hoàn thành là 1, đếm theo đánh giá từng tiêu chí là 0.
      → Sửa thành 0, hoặc xem lại đánh giá của từng tiêu chí trong nhóm.
    results.yaml:22:38 warning
      Nhóm 2 (Nhóm hai): báo cáo ghi số chỉ tiêu đang triển khai là 1, đếm theo đánh giá từng tiêu chí là 0.
      → Sửa thành 0, hoặc xem lại đánh giá của từng tiêu chí trong nhóm.
    results.yaml:22:53 warning
      Nhóm 2 (Nhóm hai): báo cáo ghi số chỉ tiêu không đánh giá là 0, đếm theo đánh giá từng tiêu chí là 1.
      → Sửa thành 1, hoặc xem lại đánh giá của từng tiêu chí trong nhóm.
    "
  `);
});

test('a pillar that the set does not have', () => {
  expect(
    findingsOf('counts-agree', { edits: [['results.yaml', '{ pillar: "2"', '{ pillar: "3"']] }),
  ).toMatchInlineSnapshot(`
    "results.yaml:22:7 error
      Bộ tiêu chí không có nhóm "3".
      → Các nhóm: "1", "2".
    "
  `);
});

test('counts that the report does not state are not compared', () => {
  expect(
    findingsOf('counts-agree', {
      edits: [['results.yaml', '{ pillar: "1", total: 3, met: 3, notMet: 0 }', '{ pillar: "1" }']],
    }),
  ).toBe('');
});
