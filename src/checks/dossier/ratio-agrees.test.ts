import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a percentage that its numbers do not give', () => {
  expect(findingsOf('ratio-agrees', { edits: [['results.yaml', 'value: 80', 'value: 82.1']] })).toMatchInlineSnapshot(`
    "results.yaml:6:5 warning 1.2
      Kết quả (value) của tiêu chí 1.2 ghi 82,1%, nhưng 2.400/3.000 = 80,00%.
      → Kiểm tra tử số, mẫu số với tài liệu minh chứng; nếu hai số này đúng thì ghi value: 80.
    "
  `);
});

test('shown with as many decimals as were written', () => {
  expect(
    findingsOf('ratio-agrees', { edits: [['results.yaml', 'value: 80', 'value: 80.0004']] }),
  ).toMatchInlineSnapshot(`
    "results.yaml:6:5 warning 1.2
      Kết quả (value) của tiêu chí 1.2 ghi 80,0004%, nhưng 2.400/3.000 = 80,0000%.
      → Kiểm tra tử số, mẫu số với tài liệu minh chứng; nếu hai số này đúng thì ghi value: 80.
    "
  `);
});

test('truncated', () => {
  expect(
    findingsOf('ratio-agrees', {
      edits: [
        [
          'results.yaml',
          `value: 80
    numerator: 2400
    denominator: 3000`,
          `value: 11.5
    numerator: 319
    denominator: 2763`,
        ],
      ],
    }),
  ).toBe('');
});

test('without numbers there is nothing to compare', () => {
  expect(
    findingsOf('ratio-agrees', {
      edits: [
        [
          'results.yaml',
          `    numerator: 2400
    denominator: 3000
`,
          '',
        ],
      ],
    }),
  ).toBe('');
});

test('a part larger than its whole is told once, by its own rule', () => {
  const edits = [['results.yaml', 'numerator: 2400', 'numerator: 3400']] as const;
  expect(findingsOf('ratio-agrees', { edits })).toBe('');
  expect(findingsOf('ratio-complete', { edits })).toContain('tử số 3.400 lớn hơn mẫu số 3.000');
});
