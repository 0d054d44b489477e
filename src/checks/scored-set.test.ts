import { expect, test } from 'vitest';
import { findings } from './testing/make-dossier.ts';
import { scoredFiles, scoredResults } from './testing/scored-files.ts';

test('a scored set of other groups and points, and its dossier, need no code', () => {
  expect(findings({ files: scoredFiles })).toBe('');
});

test('an item of a scored set without any result is missed once, with its points', () => {
  expect(
    findings({ files: scoredFiles, edits: [[scoredResults, '  - criterion: "C.1"\n    value: Có\n', '']] }),
  ).toMatchInlineSnapshot(`
    "result-open communes/xa-thu/diem-2024/results.yaml:1:1 warning C.1
      Tiêu chí C.1 chưa có kết quả; điểm tối đa 4, đơn vị tính: có/không.
      → Điền kết quả, ví dụ value: 86, hoặc lời văn ở reported.
    "
  `);
});
