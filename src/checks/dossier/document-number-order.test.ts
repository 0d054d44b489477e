import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a higher number with an earlier date: only the slip is named', () => {
  expect(
    findingsOf('document-number-order', {
      files: {
        'documents.yaml': `documents:
  - { id: a, kind: KH, documentNumber: 10/KH-UBND, date: 2024-03-01, issuer: UBND xã Thử, subject: Kế hoạch a }
  - { id: b, kind: KH, documentNumber: 25/KH-UBND, date: 2024-03-02, issuer: UBND xã Thử, subject: Kế hoạch b }
  - { id: c, kind: KH, documentNumber: 11/KH-UBND, date: 2024-03-05, issuer: UBND xã Thử, subject: Kế hoạch c }
  - { id: d, kind: KH, documentNumber: 12/KH-UBND, date: 2024-03-06, issuer: UBND xã Thử, subject: Kế hoạch d }
`,
      },
    }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:3:52 warning
      Số 25/KH-UBND ghi ngày 02/03/2024, trước số nhỏ hơn 11/KH-UBND (ngày 05/03/2024).
      → Đối chiếu số và ngày với sổ đăng ký văn bản đi, sửa chỗ ghi nhầm.
      · documents.yaml:4 11/KH-UBND, ngày 05/03/2024.
    "
  `);
});

test('a lower number with a later date', () => {
  expect(
    findingsOf('document-number-order', {
      files: {
        'documents.yaml': `documents:
  - { id: a, kind: KH, documentNumber: 10/KH-UBND, date: 2024-03-09, issuer: UBND xã Thử, subject: Kế hoạch a }
  - { id: b, kind: KH, documentNumber: 25/KH-UBND, date: 2024-03-02, issuer: UBND xã Thử, subject: Kế hoạch b }
  - { id: c, kind: KH, documentNumber: 26/KH-UBND, date: 2024-03-05, issuer: UBND xã Thử, subject: Kế hoạch c }
`,
      },
    }),
  ).toMatchInlineSnapshot(`
    "documents.yaml:2:52 warning
      Số 10/KH-UBND ghi ngày 09/03/2024, sau số lớn hơn 25/KH-UBND (ngày 02/03/2024).
      → Đối chiếu số và ngày với sổ đăng ký văn bản đi, sửa chỗ ghi nhầm.
      · documents.yaml:3 25/KH-UBND, ngày 02/03/2024.
    "
  `);
});

test('numbers of another year start again', () => {
  expect(
    findingsOf('document-number-order', {
      files: {
        'documents.yaml': `documents:
  - { id: a, kind: KH, documentNumber: 10/KH-UBND, date: 2023-12-01, issuer: UBND xã Thử, subject: Kế hoạch a }
  - { id: b, kind: KH, documentNumber: 2/KH-UBND, date: 2024-01-02, issuer: UBND xã Thử, subject: Kế hoạch b }
`,
      },
    }),
  ).toBe('');
});

test('another issuer has a register of its own', () => {
  expect(
    findingsOf('document-number-order', {
      files: {
        'documents.yaml': `documents:
  - { id: a, kind: KH, documentNumber: 10/KH-UBND, date: 2024-01-01, issuer: UBND xã Thử, subject: Kế hoạch a }
  - { id: b, kind: KH, documentNumber: 2/KH-UBND, date: 2024-01-02, issuer: UBND huyện Thử, subject: Kế hoạch b }
`,
      },
    }),
  ).toBe('');
});

test('so has a committee of the same agency', () => {
  expect(
    findingsOf('document-number-order', {
      files: {
        'documents.yaml': `documents:
  - { id: a, kind: KH, documentNumber: 10/KH-UBND, date: 2024-01-01, issuer: UBND xã Thử, subject: Kế hoạch a }
  - { id: b, kind: KH, documentNumber: 2/KH-BCĐ, date: 2024-01-02, issuer: UBND xã Thử, subject: Kế hoạch b }
`,
      },
    }),
  ).toBe('');
});

test('several documents of one day', () => {
  expect(
    findingsOf('document-number-order', {
      files: {
        'documents.yaml': `documents:
  - { id: a, kind: KH, documentNumber: 10/KH-UBND, date: 2024-01-01, issuer: UBND xã Thử, subject: Kế hoạch a }
  - { id: b, kind: KH, documentNumber: 9/KH-UBND, date: 2024-01-01, issuer: UBND xã Thử, subject: Kế hoạch b }
`,
      },
    }),
  ).toBe('');
});
