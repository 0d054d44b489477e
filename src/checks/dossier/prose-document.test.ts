import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const findings = (body: string) => findingsOf('prose-document', { files: { 'report/mo-dau.md': body } });

test('a document that the register does not hold, with the nearest number', () => {
  expect(
    findings('Thực hiện Kế hoạch số 11/KH-UBND ngày 10/01/2024 và Nghị quyết số 06-NQ/TU ngày 10/11/2021.\n'),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 warning
      Lời văn dẫn văn bản số 06-NQ/TU, danh mục văn bản (documents.yaml) không có số này.
      → Thêm văn bản này vào danh mục, hoặc sửa số theo văn bản gốc.
    report/mo-dau.md:1:1 warning
      Lời văn dẫn văn bản số 11/KH-UBND, danh mục văn bản (documents.yaml) không có số này.
      → Gần giống: "1/KH-UBND". Sửa số, hoặc thêm văn bản này vào danh mục.
    "
  `);
});

test('another date than that of the register', () => {
  expect(findings('\nKế hoạch số 1/KH-UBND ngày 11 tháng 01 năm 2024 của UBND xã.\n')).toMatchInlineSnapshot(`
    "report/mo-dau.md:2:1 warning
      Lời văn dẫn số 1/KH-UBND ngày 11/01/2024, danh mục văn bản ghi ngày 10/01/2024.
      → Mở văn bản gốc, sửa chỗ ghi sai ngày; nếu là văn bản khác thì thêm vào danh mục.
      · documents.yaml:2 Văn bản trong danh mục.
    "
  `);
});

test('a number written with blanks', () => {
  expect(findings('Kế hoạch số 1/KH - UBND ngày 10/1/2024.\n')).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 info
      Số, ký hiệu «1/KH - UBND» có khoảng trắng.
      → Viết liền: "1/KH-UBND".
    "
  `);
});

test('registered documents, the decision of the set, fractions and dates', () => {
  expect(
    findings('Kế hoạch số 1/KH-UBND ngày 10/1/2024, Quyết định số 7/QĐ-UBND, 14/14 người, 03/11/2023, mạng 4G/5G.\n'),
  ).toBe('');
});

test('a document is named once a file', () => {
  expect(findings('Số 9/TB-UBND.\n\nSố 9/TB-UBND.\n').match(/9\/TB-UBND/g)).toHaveLength(1);
});
