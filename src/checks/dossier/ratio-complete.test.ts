import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a numerator alone', () => {
  expect(
    findingsOf('ratio-complete', {
      edits: [
        [
          'results.yaml',
          `    denominator: 3000
`,
          '',
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "results.yaml:7:5 warning 1.2
      Tiêu chí 1.2: có tử số nhưng thiếu mẫu số.
      → Thêm dòng "denominator: …".
    "
  `);
});

test('a denominator alone', () => {
  expect(
    findingsOf('ratio-complete', {
      edits: [
        [
          'results.yaml',
          `    numerator: 2400
`,
          '',
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "results.yaml:7:5 warning 1.2
      Tiêu chí 1.2: có mẫu số nhưng thiếu tử số.
      → Thêm dòng "numerator: …".
    "
  `);
});

test('nothing to divide by', () => {
  expect(
    findingsOf('ratio-complete', { edits: [['results.yaml', 'denominator: 3000', 'denominator: 0']] }),
  ).toMatchInlineSnapshot(`
    "results.yaml:8:5 warning 1.2
      Tiêu chí 1.2: mẫu số là 0 nên không có tỷ lệ.
      → Ghi tổng số thật; nếu địa bàn không có đối tượng này thì bỏ cả tử số, mẫu số và giải thích ở note.
    "
  `);
});

test('a part larger than its whole', () => {
  expect(
    findingsOf('ratio-complete', { edits: [['results.yaml', 'numerator: 2400', 'numerator: 24000']] }),
  ).toMatchInlineSnapshot(`
    "results.yaml:7:5 warning 1.2
      Tiêu chí 1.2: tử số 24.000 lớn hơn mẫu số 3.000.
      → Kiểm tra xem hai số có bị ghi đổi chỗ hoặc thừa chữ số không.
    "
  `);
});

test('a count may exceed its reference', () => {
  expect(
    findingsOf('ratio-complete', {
      edits: [
        [
          'results.yaml',
          'value: 5',
          `value: 5
    numerator: 7
    denominator: 5`,
        ],
      ],
    }),
  ).toBe('');
});
