import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a section that is not there', () => {
  expect(findingsOf('section-present', { files: { 'report/mo-dau.md': null } })).toMatchInlineSnapshot(`
    "dossier.yaml:1:1 warning
      Phần "Đặc điểm tình hình" của Báo cáo kết quả chưa được viết (tệp report/mo-dau.md).
      → Viết nội dung vào tệp report/mo-dau.md.
    "
  `);
});

test('a section without words, at its own line', () => {
  expect(
    findingsOf('section-present', {
      files: {
        'report/mo-dau.md': `---
title: Mở đầu
---

`,
      },
    }),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:4:1 warning
      Phần "Đặc điểm tình hình" của Báo cáo kết quả chưa được viết (tệp report/mo-dau.md).
      → Viết nội dung vào tệp report/mo-dau.md.
    "
  `);
});

test('an optional section may stay away', () => {
  expect(findingsOf('section-present', {})).toBe('');
});

test('a file that cannot be read is not called missing', () => {
  expect(
    findingsOf('section-present', {
      files: {
        'report/mo-dau.md': `---
title: [
---
Xã Thử.
`,
      },
    }),
  ).toBe('');
});
