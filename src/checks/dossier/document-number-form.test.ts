import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a number without date', () => {
  expect(
    findingsOf('document-number-form', {
      edits: [
        [
          'documents.yaml',
          `    date: 2024-01-10
`,
          '',
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:4:5 warning
      Văn bản số 1/KH-UBND không ghi ngày ban hành.
      → Mở văn bản gốc và thêm ngày, ví dụ date: 2023-11-03.
    "
  `);
});

test('a number with blanks', () => {
  expect(
    findingsOf('document-number-form', { edits: [['documents.yaml', '1/KH-UBND', '1/KH - UBND']] }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:4:5 warning
      Số, ký hiệu "1/KH - UBND" có khoảng trắng.
      → Viết liền: "1/KH-UBND".
    "
  `);
});

test('issuer and kind in the wrong order', () => {
  expect(
    findingsOf('document-number-form', { edits: [['documents.yaml', '20/BC-UBND', '20/UBND-BC']] }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:10:5 warning
      Số, ký hiệu "20/UBND-BC" chưa đúng thể thức của báo cáo: sau số phải là "BC-".
      → Đối chiếu văn bản gốc; đúng thể thức là "20/BC-UBND".
    "
  `);
});

test('the kind of another document', () => {
  expect(
    findingsOf('document-number-form', {
      edits: [
        [
          'documents.yaml',
          `kind: BC
    documentNumber: 20/BC-UBND`,
          `kind: CV
    documentNumber: 20/BC-UBND`,
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:10:5 warning
      Văn bản ghi loại là công văn nhưng ký hiệu "20/BC-UBND" có chữ "BC" của báo cáo.
      → Sửa kind thành "BC", hoặc sửa ký hiệu theo văn bản gốc.
    "
  `);
});

test('a letter has no kind in its symbol', () => {
  expect(
    findingsOf('document-number-form', {
      edits: [
        [
          'documents.yaml',
          `kind: BC
    documentNumber: 20/BC-UBND`,
          `kind: CV
    documentNumber: 20/UBND-VX`,
        ],
      ],
    }),
  ).toBe('');
});

test('a number with a letter', () => {
  expect(findingsOf('document-number-form', { edits: [['documents.yaml', '1/KH-UBND', '01a/KH-UBND']] })).toBe('');
});

test('the Party numbers by rules of its own', () => {
  expect(findingsOf('document-number-form', { edits: [['documents.yaml', '1/KH-UBND', '36-KH/ĐU']] })).toBe('');
});

test('a document without number and date, as the source leaves them blank', () => {
  expect(
    findingsOf('document-number-form', {
      edits: [
        [
          'documents.yaml',
          `    documentNumber: 1/KH-UBND
    date: 2024-01-10
`,
          '',
        ],
      ],
    }),
  ).toBe('');
});

test('a decision that is a legal document carries its year', () => {
  const edits = [
    ['documents.yaml', 'kind: KH\n    documentNumber: 1/KH-UBND', 'kind: QĐ\n    documentNumber: 35/2021/QĐ-UBND'],
  ] as const;
  expect(findingsOf('document-number-form', { edits })).toBe('');
});
