import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a result of no criterion, with the near miss', () => {
  expect(
    findingsOf('criterion-exists', { edits: [['results.yaml', 'criterion: "1.10"', 'criterion: "1.100"']] }),
  ).toMatchInlineSnapshot(`
    "results.yaml:10:5 error 1.100
      Bộ tiêu chí không có tiêu chí "1.100".
      → Sửa mã tiêu chí. Gần giống: "1.10".
    "
  `);
});

test('an evidence file of no criterion', () => {
  expect(
    findingsOf('criterion-exists', {
      files: {
        'evidence/abc.md': `---
criterion: "abc"
---
`,
      },
    }),
  ).toMatchInlineSnapshot(`
    "evidence/abc.md:1:1 error abc
      Bộ tiêu chí không có tiêu chí "abc".
      → Sửa mã tiêu chí. Bộ tiêu chí có các mã từ "1.1" đến "2.2".
    "
  `);
});

test('every criterion of the set', () => {
  expect(findingsOf('criterion-exists', {})).toBe('');
});
