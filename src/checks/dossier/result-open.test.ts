import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a criterion without result', () => {
  expect(
    findingsOf('result-open', {
      edits: [
        [
          'results.yaml',
          `  - criterion: "1.10"
    value: 5
    verdict: met
`,
          '',
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "results.yaml:1:1 warning 1.10
      Tiêu chí 1.10 chưa có kết quả; chỉ tiêu là 5, đơn vị tính: lớp.
      → Điền kết quả và đánh giá, ví dụ verdict: met (đạt), not-met (không đạt), in-progress (đang triển khai).
    "
  `);
});

test('a result without verdict', () => {
  expect(
    findingsOf('result-open', {
      edits: [
        [
          'results.yaml',
          `    value: 5
    verdict: met`,
          '    value: 5',
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "results.yaml:10:5 warning 1.10
      Tiêu chí 1.10 chưa có đánh giá (verdict); chỉ tiêu là 5, đơn vị tính: lớp.
      → Điền kết quả và đánh giá, ví dụ verdict: met (đạt), not-met (không đạt), in-progress (đang triển khai).
    "
  `);
});

test('a criterion that the period does not assess', () => {
  expect(
    findingsOf('result-open', {
      edits: [
        [
          'results.yaml',
          `  - criterion: "2.2"
    verdict: not-assessed
`,
          '',
        ],
      ],
    }),
  ).toBe('');
});

test('a dossier just opened', () => {
  expect(findingsOf('result-open', { files: { 'results.yaml': 'results: []\n' } })).toMatchInlineSnapshot(`
    "results.yaml:1:1 info
      Hồ sơ chưa có kết quả của tiêu chí nào; kỳ này có 4 tiêu chí được giao.
      → Khi có kết quả thì thêm vào results.yaml, ví dụ - criterion: "1.6", value: 98.7.
    "
  `);
});

test('assigned indicators need a result, not a verdict', () => {
  expect(
    findingsOf('result-open', {
      edits: [
        ['criteria/bo-thu/set.yaml', 'kind: threshold', 'kind: indicator'],
        ['results.yaml', '    value: 5\n    verdict: met', '    value: 5'],
      ],
    }),
  ).toBe('');
});

test('an assigned indicator with nothing but a note', () => {
  expect(
    findingsOf('result-open', {
      edits: [
        ['criteria/bo-thu/set.yaml', 'kind: threshold', 'kind: indicator'],
        ['results.yaml', '    value: 5\n    verdict: met', '    note: chờ số liệu'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "results.yaml:10:5 warning 1.10
      Tiêu chí 1.10 chưa có kết quả; chỉ tiêu là 5, đơn vị tính: lớp.
      → Điền kết quả, ví dụ value: 86, hoặc lời văn ở reported.
    "
  `);
});
