import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a percentage that its fraction does not give', () => {
  expect(
    findingsOf('prose-ratio-agrees', { edits: [['evidence/1.2.md', 'đạt 80%', 'đạt 82,1%']] }),
  ).toMatchInlineSnapshot(`
    "evidence/1.2.md:6:1 warning 1.2
      Lời văn ghi «2.400/3.000 người, đạt 82,1%», nhưng 2.400/3.000 = 80,00%.
      → Kiểm tra lại hai số với tài liệu minh chứng; nếu đúng thì ghi 80,0%.
    "
  `);
});

test('in a section of the report, on its line', () => {
  expect(
    findingsOf('prose-ratio-agrees', {
      files: {
        'report/mo-dau.md': `---
title: Mở đầu
---
Xã Thử.

Có 8/14 hộ, chiếm 58%.
`,
      },
    }),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:6:1 warning
      Lời văn ghi «8/14 hộ, chiếm 58%», nhưng 8/14 = 57,14%.
      → Kiểm tra lại hai số với tài liệu minh chứng; nếu đúng thì ghi 57,1%.
    "
  `);
});

test('truncated or rounded', () => {
  expect(
    findingsOf('prose-ratio-agrees', {
      files: {
        'report/mo-dau.md': `319/2763 người = 11,5%; 448/454 hồ sơ đạt 98,7 %.
`,
      },
    }),
  ).toBe('');
});

test('without a whole there is no share', () => {
  expect(
    findingsOf('prose-ratio-agrees', {
      files: {
        'report/mo-dau.md': `0/0 người đạt 100%.
`,
      },
    }),
  ).toBe('');
});
