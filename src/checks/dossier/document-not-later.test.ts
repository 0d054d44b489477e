import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a document dated after the day of the figures', () => {
  expect(
    findingsOf('document-not-later', { edits: [['documents.yaml', '2024-11-05', '2024-12-01']] }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:11:5 warning
      Văn bản 20/BC-UBND ghi ngày 01/12/2024, sau ngày chốt số liệu 30/11/2024.
      → Kiểm tra lại ngày của văn bản, hoặc sửa asOf trong dossier.yaml.
      · dossier.yaml:5 Ngày chốt số liệu (asOf).
    "
  `);
});

test('a document of that very day', () => {
  expect(findingsOf('document-not-later', { edits: [['documents.yaml', '2024-11-05', '2024-11-30']] })).toBe('');
});
