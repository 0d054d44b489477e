import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('two subjects under one number', () => {
  expect(
    findingsOf('document-one-subject', {
      files: {
        'documents.yaml': `documents:
  - id: a
    kind: KH
    documentNumber: 1/KH-UBND
    date: 2024-01-10
    issuer: UBND xã Thử
    subject: Kế hoạch
  - id: b
    kind: KH
    documentNumber: 1/KH-UBND
    date: 2024-01-10
    issuer: UBND xã Thử
    subject: Chương trình
`,
      },
    }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:13:5 warning
      Số 1/KH-UBND được dẫn với hai trích yếu («Kế hoạch» và «Chương trình»).
      → Mở văn bản gốc, ghi đúng số, ngày, trích yếu; nếu là một văn bản thì giữ lại một mục.
      · documents.yaml:2 Mục ghi số này lần đầu.
    "
  `);
});

test('two dates under one number', () => {
  expect(
    findingsOf('document-one-subject', {
      files: {
        'documents.yaml': `documents:
  - id: a
    kind: KH
    documentNumber: 1/KH-UBND
    date: 2024-01-10
    issuer: UBND xã Thử
    subject: Kế hoạch
  - id: b
    kind: KH
    documentNumber: 1/KH-UBND
    date: 2024-01-11
    issuer: UBND xã Thử
    subject: Kế hoạch
`,
      },
    }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:11:5 warning
      Số 1/KH-UBND được dẫn với hai ngày (10/01/2024 và 11/01/2024).
      → Mở văn bản gốc, ghi đúng số, ngày, trích yếu; nếu là một văn bản thì giữ lại một mục.
      · documents.yaml:2 Mục ghi số này lần đầu.
    "
  `);
});

test('the same document entered twice', () => {
  expect(
    findingsOf('document-one-subject', {
      files: {
        'documents.yaml': `documents:
  - id: a
    kind: KH
    documentNumber: 1/KH-UBND
    date: 2024-01-10
    issuer: UBND xã Thử
    subject: Kế hoạch
  - id: b
    kind: KH
    documentNumber: 1/KH-UBND
    date: 2024-01-10
    issuer: UBND xã Thử
    subject: Kế hoạch
`,
      },
    }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:13:5 warning
      Số 1/KH-UBND được ghi hai lần trong danh mục.
      → Mở văn bản gốc, ghi đúng số, ngày, trích yếu; nếu là một văn bản thì giữ lại một mục.
      · documents.yaml:2 Mục ghi số này lần đầu.
    "
  `);
});

test('the same number in another year', () => {
  expect(
    findingsOf('document-one-subject', {
      files: {
        'documents.yaml': `documents:
  - id: a
    kind: KH
    documentNumber: 1/KH-UBND
    date: 2024-01-10
    issuer: UBND xã Thử
    subject: Kế hoạch
  - id: b
    kind: KH
    documentNumber: 1/KH-UBND
    date: 2023-01-10
    issuer: UBND xã Thử
    subject: Chương trình
`,
      },
    }),
  ).toBe('');
});

test('other numbers', () => {
  expect(
    findingsOf('document-one-subject', {
      files: {
        'documents.yaml': `documents:
  - id: a
    kind: KH
    documentNumber: 1/KH-UBND
    date: 2024-01-10
    issuer: UBND xã Thử
    subject: Kế hoạch
  - id: b
    kind: KH
    documentNumber: 2/KH-UBND
    date: 2024-01-10
    issuer: UBND xã Thử
    subject: Kế hoạch
`,
      },
    }),
  ).toBe('');
});
