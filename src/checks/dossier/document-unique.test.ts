import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('one code for two documents', () => {
  expect(
    findingsOf('document-unique', { edits: [['documents.yaml', 'id: bc-20-2024', 'id: kh-1-2024']] }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:8:5 error
      Mã văn bản "kh-1-2024" đã dùng ở dòng 2.
      → Đặt mã khác cho văn bản này, ví dụ "kh-1-2024-2", và sửa ở các tệp dẫn tới nó.
      · documents.yaml:2 Văn bản dùng mã này lần đầu.
    "
  `);
});

test('codes of their own', () => {
  expect(findingsOf('document-unique', {})).toBe('');
});
