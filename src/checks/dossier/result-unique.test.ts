import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a criterion with two results', () => {
  expect(
    findingsOf('result-unique', { edits: [['results.yaml', 'criterion: "1.10"', 'criterion: "1.2"']] }),
  ).toMatchInlineSnapshot(`
    "results.yaml:10:5 error 1.2
      Tiêu chí "1.2" đã có kết quả ở dòng 5.
      → Giữ lại một kết quả, xóa kết quả kia; nếu là tiêu chí khác thì sửa mã.
      · results.yaml:5 Kết quả ghi lần đầu.
    "
  `);
});

test('one result each', () => {
  expect(findingsOf('result-unique', {})).toBe('');
});
