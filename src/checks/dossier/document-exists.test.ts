import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a code that the register does not have, with the near miss', () => {
  expect(
    findingsOf('document-exists', { edits: [['evidence/1.1.md', '[kh-1-2024]', '[kh-1-2023]']] }),
  ).toMatchInlineSnapshot(`
    "evidence/1.1.md:3:13 error 1.1
      Không có văn bản "kh-1-2023" trong documents.yaml.
      → Thêm văn bản này vào danh mục, hoặc sửa mã. Gần giống: "kh-1-2024".
    "
  `);
});

test('each code of a report section, on its own line', () => {
  expect(
    findingsOf('document-exists', {
      files: {
        'report/mo-dau.md': `---
documents:
  - kh-1-2024
  - qd-9-2024
---
Xã Thử.
`,
      },
    }),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:4:5 error
      Không có văn bản "qd-9-2024" trong documents.yaml.
      → Thêm văn bản này vào danh mục, hoặc sửa mã. Gần giống: "kh-1-2024".
    "
  `);
});

test('a basis that the register does not have', () => {
  const edits = [['evidence/1.1.md', 'documents: [kh-1-2024]', 'documents: [kh-1-2024]\nbasis: [nd-42-2022]']] as const;
  expect(findingsOf('document-exists', { edits })).toMatchInlineSnapshot(`
    "evidence/1.1.md:4:9 error 1.1
      Không có văn bản "nd-42-2022" trong documents.yaml.
      → Thêm văn bản này vào danh mục, hoặc sửa mã.
    "
  `);
});

test('codes of the register', () => {
  expect(findingsOf('document-exists', {})).toBe('');
});
