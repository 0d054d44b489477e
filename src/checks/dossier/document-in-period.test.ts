import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const period = ['dossier.yaml', 'key: "2024"', 'key: "2024"\n  from: 2024-01-01\n  to: 2024-06-30'] as const;
const inTemplate = ['templates/mau-thu.md', 'kind: BC\n', 'kind: BC\nregisterGroups: [{ title: Văn bản }]\n'] as const;

test('a document of the commune from outside the period, in a list of what was issued in it', () => {
  expect(
    findingsOf('document-in-period', {
      edits: [inTemplate, period],
    }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:11:5 warning
      Văn bản 20/BC-UBND ghi ngày 05/11/2024, ngoài kỳ báo cáo năm 2024 (01/01/2024 - 30/06/2024), mà được in trong danh mục văn bản đã ban hành.
      → Bỏ văn bản này khỏi danh mục, hoặc sửa ngày nếu ghi nhầm.
      · dossier.yaml:2 Kỳ báo cáo (period).
    "
  `);
});

test('a register that no document prints may hold what it likes', () => {
  expect(findingsOf('document-in-period', { edits: [period] })).toBe('');
});

test('a period without days', () => {
  expect(findingsOf('document-in-period', { edits: [inTemplate] })).toBe('');
});
