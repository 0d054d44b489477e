import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('two ways of placing the tone in one file', () => {
  expect(
    findingsOf('tone-consistent', {
      files: { 'report/mo-dau.md': 'Tỉnh Thanh Hóa, Đảng ủy, sức khỏe.\n\nTỉnh Thanh Hoá.\n' },
    }),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:3:1 info
      Chữ «Hoá» đặt dấu thanh khác 3 chỗ còn lại của tệp (ví dụ «Hóa»).
      → Thống nhất một cách, ví dụ viết "Hóa".
    "
  `);
});

test('one way; syllables without a choice', () => {
  expect(
    findingsOf('tone-consistent', { files: { 'report/mo-dau.md': 'Thanh Hóa, hoàn thành, quý, loại, thuê, hoa.\n' } }),
  ).toBe('');
});
