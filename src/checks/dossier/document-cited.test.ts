import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a document that nothing cites', () => {
  expect(
    findingsOf('document-cited', { edits: [['evidence/1.10.md', 'documents: [bc-20-2024]', 'documents: []']] }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:8:5 info
      Không minh chứng hoặc phần báo cáo nào dẫn văn bản 20/BC-UBND (mã "bc-20-2024").
      → Thêm "bc-20-2024" vào documents của minh chứng liên quan, hoặc xóa mục này.
    "
  `);
});

test('a citation of the report counts', () => {
  expect(
    findingsOf('document-cited', {
      edits: [['evidence/1.10.md', 'documents: [bc-20-2024]', 'documents: []']],
      files: {
        'report/mo-dau.md': `---
documents: [bc-20-2024]
---
Xã Thử.
`,
      },
    }),
  ).toBe('');
});

test('a basis counts', () => {
  const edits = [['evidence/1.10.md', 'documents: [bc-20-2024]', 'basis: [bc-20-2024]']] as const;
  expect(findingsOf('document-cited', { edits })).toBe('');
});

test('a file that cannot be read may cite anything', () => {
  const files = { 'evidence/1.10.md': '---\ncriterion: [\n---\n' };
  expect(findingsOf('document-cited', { files })).toBe('');
});
