import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';
import { scoredFiles, scoredResults } from '../testing/scored-files.ts';

const findings = (from: string, to: string) =>
  findingsOf('points-given', { files: scoredFiles, edits: [[scoredResults, from, to]] });

test('points of a person without a reason', () => {
  expect(findings('    pointsReason: Hai phản ánh xử lý quá hạn\n', '')).toMatchInlineSnapshot(`
    "communes/xa-thu/diem-2024/results.yaml:19:5 warning C.2
      Tiêu chí C.2 chưa có điểm: văn bản không nêu cách tính, chờ người chấm cho điểm kèm lý do.
      → Ghi points (từ 0 đến 6) và pointsReason, ví dụ pointsReason: Theo kết quả kiểm tra ngày 30/10.
    "
  `);
});

test('less than the text asks for, and nobody has decided', () => {
  expect(findings('numerator: 0\n    denominator: 0', 'numerator: 3\n    denominator: 4')).toMatchInlineSnapshot(`
    "communes/xa-thu/diem-2024/results.yaml:13:5 warning B.2
      Tiêu chí B.2 chưa có điểm: 3/4 = 75%, chưa đạt mốc 100%, văn bản không nêu cách chấm, chờ người chấm cho điểm kèm lý do.
      → Ghi points (từ 0 đến 6) và pointsReason, ví dụ pointsReason: Theo kết quả kiểm tra ngày 30/10.
    "
  `);
});

test('facts that are missing, each with what to write', () => {
  const edits = [
    ['value: 3\n', 'note: đã dự họp\n'],
    ['parts: [held, chaired]', 'note: đã họp'],
    ['parts: [deputy]', 'note: đã ký'],
    ['numerator: 448\n    denominator: 454', 'note: gần đủ'],
    ['value: Có', 'value: Một phần'],
  ].map(([from = '', to = '']) => [scoredResults, from, to] as const);
  expect(findingsOf('points-given', { files: scoredFiles, edits })).toMatchInlineSnapshot(`
    "communes/xa-thu/diem-2024/results.yaml:4:5 warning A.1.1
      Tiêu chí A.1.1 chưa tính được điểm: chưa có số lượng.
      → Ghi số lượng, ví dụ value: 2.
    communes/xa-thu/diem-2024/results.yaml:5:5 warning A.1.2
      Tiêu chí A.1.2 chưa tính được điểm: chưa ghi các phần đã đạt.
      → Ghi các phần đã đạt, ví dụ parts: [held, chaired]; không phần nào: parts: [].
    communes/xa-thu/diem-2024/results.yaml:7:5 warning A.2.1
      Tiêu chí A.2.1 chưa tính được điểm: chưa ghi trường hợp nào.
      → Ghi trường hợp đúng, ví dụ parts: [head].
    communes/xa-thu/diem-2024/results.yaml:11:5 warning B.1
      Tiêu chí B.1 chưa tính được điểm: chưa có tử số và mẫu số.
      → Ghi cả numerator và denominator, ví dụ numerator: 448, denominator: 454.
    communes/xa-thu/diem-2024/results.yaml:15:5 warning C.1
      Tiêu chí C.1 chưa tính được điểm: chưa ghi kết quả Có hoặc Không.
      → Ghi value: Có hoặc value: Không.
    "
  `);
});

test('more than the maximum', () => {
  expect(findings('points: 4.5', 'points: 45')).toMatchInlineSnapshot(`
    "communes/xa-thu/diem-2024/results.yaml:19:5 error C.2
      Tiêu chí C.2 ghi 45 điểm, cao hơn điểm tối đa 6.
      → Ghi điểm từ 0 đến 6.
    "
  `);
});

test('points for a criterion that has none', () => {
  expect(
    findingsOf('points-given', { edits: [['results.yaml', 'value: 80', 'value: 80\n    points: 5']] }),
  ).toMatchInlineSnapshot(`
    "results.yaml:7:5 warning 1.2
      Tiêu chí 1.2 không chấm điểm nhưng kết quả ghi 5 điểm.
      → Bỏ dòng points.
    "
  `);
});

test('facts that are enough, and a criterion not assessed', () => {
  expect(findings('value: Có', 'verdict: not-assessed')).toBe('');
});
