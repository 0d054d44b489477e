import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a file that is not there', () => {
  expect(
    findingsOf('document-file-exists', {
      edits: [
        [
          'documents.yaml',
          '    subject: Kế hoạch',
          `    file: files/kh-1.pdf
    subject: Kế hoạch`,
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:7:5 error
      Không có tệp "files/kh-1.pdf" trong hồ sơ.
      → Chép tệp vào thư mục files/ của hồ sơ và ghi files/<tên tệp>.
    "
  `);
});

test('a file of nearly that name', () => {
  expect(
    findingsOf('document-file-exists', {
      edits: [
        [
          'documents.yaml',
          '    subject: Kế hoạch',
          `    file: files/kh-1.pdf
    subject: Kế hoạch`,
        ],
      ],
      files: { 'files/kh-01.pdf': '%PDF' },
    }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:7:5 error
      Không có tệp "files/kh-1.pdf" trong hồ sơ.
      → Có phải là "files/kh-01.pdf"?
    "
  `);
});

test('a file outside the dossier', () => {
  expect(
    findingsOf('document-file-exists', {
      edits: [
        [
          'documents.yaml',
          '    subject: Kế hoạch',
          `    file: ../commune.yaml
    subject: Kế hoạch`,
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:7:5 error
      Không có tệp "../commune.yaml" trong hồ sơ.
      → Chép tệp vào thư mục files/ của hồ sơ và ghi files/<tên tệp>.
    "
  `);
});

test('a file that is there', () => {
  expect(
    findingsOf('document-file-exists', {
      edits: [
        [
          'documents.yaml',
          '    subject: Kế hoạch',
          `    file: files/kh-1.pdf
    subject: Kế hoạch`,
        ],
      ],
      files: { 'files/kh-1.pdf': '%PDF' },
    }),
  ).toBe('');
});
