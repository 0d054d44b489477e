import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('met, though the figures stay under the target', () => {
  expect(
    findingsOf('verdict-supported', { edits: [['results.yaml', 'numerator: 2400', 'numerator: 1800']] }),
  ).toMatchInlineSnapshot(`
    "results.yaml:9:5 warning 1.2
      Tiêu chí 1.2 được đánh giá "Đạt", nhưng 1.800/3.000 = 60,00% chưa đạt chỉ tiêu 70% của năm 2024.
      → Kiểm tra lại số liệu; nếu số liệu đúng thì ghi verdict: not-met hoặc in-progress.
    "
  `);
});

test('not quite the target reads as not quite', () => {
  expect(
    findingsOf('verdict-supported', {
      edits: [
        [
          'results.yaml',
          `value: 80
    numerator: 2400
    denominator: 3000`,
          `value: 70
    numerator: 27999
    denominator: 40000`,
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "results.yaml:9:5 warning 1.2
      Tiêu chí 1.2 được đánh giá "Đạt", nhưng 27.999/40.000 = 69,99% chưa đạt chỉ tiêu 70% của năm 2024.
      → Kiểm tra lại số liệu; nếu số liệu đúng thì ghi verdict: not-met hoặc in-progress.
    "
  `);
});

test('met, though the count stays under the target', () => {
  expect(
    findingsOf('verdict-supported', {
      edits: [
        [
          'results.yaml',
          `value: 5
`,
          `value: 4
    numerator: 4
    denominator: 4
`,
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "results.yaml:14:5 warning 1.10
      Tiêu chí 1.10 được đánh giá "Đạt", nhưng kết quả 4 chưa đạt chỉ tiêu 5 của năm 2024.
      → Kiểm tra lại số liệu; nếu số liệu đúng thì ghi verdict: not-met hoặc in-progress.
    "
  `);
});

test('not met, though the figures reach the target', () => {
  expect(
    findingsOf('verdict-supported', {
      edits: [
        [
          'results.yaml',
          `    denominator: 3000
    verdict: met`,
          `    denominator: 3000
    verdict: not-met`,
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "results.yaml:9:5 warning 1.2
      Tiêu chí 1.2 được đánh giá "Không đạt", nhưng 2.400/3.000 = 80,00% đã đạt chỉ tiêu 70% của năm 2024.
      → Kiểm tra lại số liệu; nếu số liệu đúng thì ghi verdict: met.
    "
  `);
});

test('met without a figure', () => {
  expect(
    findingsOf('verdict-supported', {
      edits: [
        [
          'results.yaml',
          `    value: 80
    numerator: 2400
    denominator: 3000
`,
          '',
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "results.yaml:6:5 warning 1.2
      Tiêu chí 1.2 được đánh giá "Đạt" nhưng không có con số nào để so với chỉ tiêu 70%.
      → Ghi numerator và denominator (tử số, mẫu số), hoặc value (tỷ lệ phần trăm).
    "
  `);
});

test('a verdict where the period asks for none', () => {
  expect(
    findingsOf('verdict-supported', { edits: [['results.yaml', 'verdict: not-assessed', 'verdict: met']] }),
  ).toMatchInlineSnapshot(`
    "results.yaml:19:5 warning 2.2
      Tiêu chí 2.2 được đánh giá "Đạt", nhưng bộ tiêu chí không đánh giá tiêu chí này trong năm 2024.
      → Ghi verdict: not-assessed (không đánh giá trong kỳ).
    "
  `);
});

test('no verdict where the period asks for one', () => {
  expect(
    findingsOf('verdict-supported', {
      edits: [
        [
          'results.yaml',
          `    value: 5
    verdict: met`,
          `    value: 5
    verdict: not-assessed`,
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "results.yaml:12:5 warning 1.10
      Tiêu chí 1.10 được đánh giá "Không đánh giá", nhưng năm 2024 được giao chỉ tiêu 5.
      → Ghi kết quả và đánh giá: met, not-met hoặc in-progress.
    "
  `);
});

test('in progress, whatever the figures', () => {
  expect(
    findingsOf('verdict-supported', {
      edits: [
        [
          'results.yaml',
          `    denominator: 3000
    verdict: met`,
          `    denominator: 3000
    verdict: in-progress`,
        ],
      ],
    }),
  ).toBe('');
});

test('words are for people to judge', () => {
  expect(findingsOf('verdict-supported', { edits: [['results.yaml', 'value: Có', 'value: Chưa có']] })).toBe('');
});

test('a period that the set does not know is said once, elsewhere', () => {
  expect(findingsOf('verdict-supported', { edits: [['dossier.yaml', 'key: "2024"', 'key: "2023"']] })).toBe('');
});
