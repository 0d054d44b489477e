import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a template that is not there, with the near miss', () => {
  expect(
    findingsOf('document-template-exists', { edits: [['dossier.yaml', 'document: mau-thu', 'document: mau-thua']] }),
  ).toMatchInlineSnapshot(`
    "dossier.yaml:10:5 error
      Không có mẫu văn bản "mau-thua" trong templates/.
      → Gần giống: "mau-thu".
    "
  `);
});

test('a template like no other', () => {
  expect(
    findingsOf('document-template-exists', { edits: [['dossier.yaml', 'document: mau-thu', 'document: bieu-999']] }),
  ).toMatchInlineSnapshot(`
    "dossier.yaml:10:5 error
      Không có mẫu văn bản "bieu-999" trong templates/.
      → Các mẫu hiện có: mau-thu.
    "
  `);
});

test('the template of the set', () => {
  expect(findingsOf('document-template-exists', {})).toBe('');
});
