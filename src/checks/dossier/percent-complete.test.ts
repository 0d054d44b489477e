import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const findings = (body: string) => findingsOf('percent-complete', { files: { 'report/mo-dau.md': body } });

test('a percentage cut off after its comma, with the fraction it stands for', () => {
  expect(findings('Có 12/12 doanh nghiệp, 132/217 hộ kinh doanh dùng kênh này, đạt 60, %.\n')).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 warning
      Tỷ lệ «60, %» thiếu chữ số sau dấu phẩy; 132/217 = 60,83%.
      → Ghi 60,83%.
    "
  `);
});

test('without a fraction', () => {
  expect(findings('Đạt 60,%.\n')).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 warning
      Tỷ lệ «60,%» thiếu chữ số sau dấu phẩy.
      → Ghi đủ, ví dụ 60,8%, hoặc bỏ dấu phẩy.
    "
  `);
});

test('whole percentages, decimals, lists of percentages', () => {
  expect(findings('Đạt 60 %; 60,8%; 1.060,5 %; từ 50, 60 đến 70%.\n')).toBe('');
});
