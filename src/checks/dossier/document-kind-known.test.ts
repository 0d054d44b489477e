import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a kind that is not in the list, with the near miss', () => {
  expect(
    findingsOf('document-kind-known', { edits: [['documents.yaml', 'kind: KH', 'kind: KHH']] }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:3:5 error
      Loại văn bản (kind) của "kh-1-2024" là "KHH", không có trong danh mục chữ viết tắt.
      → Có phải là "KH" (Kế hoạch)?
    "
  `);
});

test('a kind written out', () => {
  expect(
    findingsOf('document-kind-known', { edits: [['documents.yaml', 'kind: BC', 'kind: Báo cáo']] }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:9:5 error
      Loại văn bản (kind) của "bc-20-2024" là "Báo cáo", không có trong danh mục chữ viết tắt.
      → Ghi chữ viết tắt tên loại, ví dụ KH (kế hoạch), BC (báo cáo), CV (công văn).
    "
  `);
});

test('without a list of kinds nothing can be said', () => {
  expect(
    findingsOf('document-kind-known', {
      edits: [['documents.yaml', 'kind: KH', 'kind: XYZ']],
      files: { 'content/document-kinds.yaml': null },
    }),
  ).toBe('');
});
