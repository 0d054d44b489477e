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

test('what only the narrative cites may be of the period reported', () => {
  const files = { 'report/mo-dau.md': '---\ndocuments: [bc-22-2024]\n---\n\nTheo Báo cáo số 22/BC-UBND.\n' };
  const entry = `documents:
  - { id: bc-22-2024, kind: BC, documentNumber: 22/BC-UBND, date: 2024-12-15, issuer: UBND xã Thử, subject: Báo cáo }
`;
  const edits = [
    ['documents.yaml', 'documents:\n', entry],
    ['dossier.yaml', 'key: "2024"', 'key: "2024"\n  from: 2024-01-01\n  to: 2024-12-31'],
  ] as const;
  expect(findingsOf('document-not-later', { files, edits })).toBe('');
  expect(findingsOf('document-not-later', { files, edits: edits.slice(0, 1) })).toContain('22/BC-UBND');
});
