import { expect, test } from 'vitest';
import { findings, findingsOf } from '../checks/testing/make-dossier.ts';

/** One wrong entry must not hide what is to be said about all others, and must not accuse them either. */

const wrongVerdict = ['results.yaml', '    value: Có\n    verdict: met', '    value: Có\n    verdict: đạt'] as const;

test('findings of the other entries are still there, at their own lines', () => {
  const edits = [wrongVerdict, ['results.yaml', 'value: 57.1', 'value: 61'] as const];
  expect(findingsOf('ratio-agrees', { edits })).toMatchInlineSnapshot(`
    "results.yaml:14:5 warning 2.1
      Kết quả (value) của tiêu chí 2.1 ghi 61%, nhưng 1.713/3.000 = 57,10%.
      → Kiểm tra tử số, mẫu số với tài liệu minh chứng; nếu hai số này đúng thì ghi value: 57.1.
    "
  `);
});

test('a dropped entry is not called missing, nor its counts wrong, nor its document uncited', () => {
  expect(findings({ edits: [wrongVerdict] }).match(/^[a-z-]+(?= )/gm)).toEqual(['field-value']);
});

test('an unknown key costs nothing but the key', () => {
  const edits = [['results.yaml', 'value: 80\n', 'value: 82.1\n    ghi-chu: x\n'] as const];
  expect(findings({ edits }).match(/^[a-z-]+ [a-z.]+:\d+/gm)).toEqual([
    'ratio-agrees results.yaml:6',
    'field-unknown results.yaml:7',
  ]);
});

test('a fault outside of the lists makes the file unusable: nothing is guessed', () => {
  const edits = [['results.yaml', 'results:\n', 'results: &a\n'] as const];
  expect(findings({ edits }).match(/^[a-z-]+(?= )/gm)).toEqual(['yaml-alias']);
});
