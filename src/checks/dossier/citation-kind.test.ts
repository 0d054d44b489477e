import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const find = (prose: string) =>
  findingsOf('citation-kind', { edits: [['evidence/1.2.md', '2.400/3.000 người, đạt 80%.', prose]] });

test('a name of a kind that the symbol contradicts', () => {
  expect(find('Theo Quyết định số 25/KH-UBND và Công văn số 16/BC-UBND ngày 17/3/2024.')).toMatchInlineSnapshot(`
    "evidence/1.2.md:6:1 warning 1.2
      Lời văn ghi công văn số 16/BC-UBND, nhưng chữ "BC" trong ký hiệu là báo cáo.
      → Mở văn bản gốc, sửa tên loại hoặc sửa ký hiệu.
    evidence/1.2.md:6:1 warning 1.2
      Lời văn ghi quyết định số 25/KH-UBND, nhưng chữ "KH" trong ký hiệu là kế hoạch.
      → Mở văn bản gốc, sửa tên loại hoặc sửa ký hiệu.
    "
  `);
});

test.each([
  'Kế hoạch số 25/KH-UBND; QĐ số 55/QĐ-UBND; kế hoạch số 27/KH-UBND',
  'Công văn báo cáo số 146/UBND-VP, Báo cáo số 85/UBND-BC',
  'Thực hiện Quyết định của tỉnh, xã ban hành các văn bản số 25/KH-UBND',
  'Quyết định, Kế hoạch số 25/KH-UBND; theo (Quyết định) 25/KH-UBND',
])('no word about %s', prose => {
  expect(find(prose)).toBe('');
});
