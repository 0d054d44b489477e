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
