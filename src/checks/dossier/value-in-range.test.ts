import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('over a hundred per cent', () => {
  expect(findingsOf('value-in-range', { edits: [['results.yaml', 'value: 80', 'value: 140']] })).toMatchInlineSnapshot(`
    "results.yaml:6:5 error 1.2
      Kết quả (value) của tiêu chí 1.2 là 140, phải từ 0 đến 100.
      → Ghi tỷ lệ phần trăm, ví dụ 99.67.
    "
  `);
});

test('under zero', () => {
  expect(findingsOf('value-in-range', { edits: [['results.yaml', 'value: 80', 'value: -3']] })).toMatchInlineSnapshot(`
    "results.yaml:6:5 error 1.2
      Kết quả (value) của tiêu chí 1.2 là -3, phải từ 0 đến 100.
      → Ghi tỷ lệ phần trăm, ví dụ 99.67.
    "
  `);
});

test('a percentage as text, with its number', () => {
  expect(
    findingsOf('value-in-range', { edits: [['results.yaml', 'value: 80', 'value: "80,5 %"']] }),
  ).toMatchInlineSnapshot(`
    "results.yaml:6:5 error 1.2
      Kết quả (value) của tiêu chí 1.2 là "80,5 %", phải là số.
      → Ghi số, dấu thập phân là dấu chấm, không có ký hiệu %, ví dụ 80.5; lời văn ghi ở reported.
    "
  `);
});

test('words instead of a number', () => {
  expect(
    findingsOf('value-in-range', { edits: [['results.yaml', 'value: 80', 'value: gần hết']] }),
  ).toMatchInlineSnapshot(`
    "results.yaml:6:5 error 1.2
      Kết quả (value) của tiêu chí 1.2 là "gần hết", phải là số.
      → Ghi số, dấu thập phân là dấu chấm, không có ký hiệu %, ví dụ 99.67; lời văn ghi ở reported.
    "
  `);
});

test('other measures have no such bounds', () => {
  expect(
    findingsOf('value-in-range', {
      edits: [
        [
          'results.yaml',
          `value: 5
`,
          `value: 500
`,
        ],
      ],
    }),
  ).toBe('');
});

test('the ends belong to the range', () => {
  expect(
    findingsOf('value-in-range', {
      edits: [
        ['results.yaml', 'value: 80', 'value: 0'],
        ['results.yaml', 'value: 57.1', 'value: 100'],
      ],
    }),
  ).toBe('');
});
