import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a thousands separator that YAML takes for a decimal point', () => {
  expect(
    findingsOf('count-whole', { edits: [['results.yaml', 'numerator: 2400', 'numerator: 2.400']] }),
  ).toMatchInlineSnapshot(`
    "results.yaml:7:5 warning 1.2
      Tử số (numerator) của tiêu chí 1.2: máy đọc là 2,4, vì dấu chấm là dấu thập phân.
      → Ghi số nguyên, không có dấu chấm ngăn hàng nghìn, ví dụ 2400.
    "
  `);
});

test('whole counts', () => {
  expect(findingsOf('count-whole', {})).toBe('');
});
