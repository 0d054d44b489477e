import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a letter of another script, a character that nobody sees', () => {
  expect(
    findingsOf('text-lookalike', {
      files: {
        'report/mo-dau.md': 'X\u00e3 Th\u1eed c\u00f3 c\u0430mera.\n\nChuy\u1ec3n\u200b \u0111\u1ed5i s\u1ed1.\n',
      },
      edits: [['dossier.yaml', 'Kết quả thực', '\u00d0ánh giá kết quả thực']],
    }),
  ).toMatchInlineSnapshot(`
    "dossier.yaml:7:1 warning
      Chữ «Ð» (U+00D0) trong «Ðánh» không phải chữ cái tiếng Việt, chỉ trông giống.
      → Xóa chữ này rồi gõ lại bằng bộ gõ tiếng Việt.
    report/mo-dau.md:1:1 warning
      Chữ «а» (U+0430) trong «cаmera» không phải chữ cái tiếng Việt, chỉ trông giống.
      → Xóa chữ này rồi gõ lại bằng bộ gõ tiếng Việt.
    report/mo-dau.md:3:1 warning
      Trong hoặc cạnh chữ «Chuyển» có ký tự vô hình (U+200B).
      → Xóa chữ này rồi gõ lại bằng bàn phím, đừng chép từ trang mạng hoặc tệp PDF.
    "
  `);
});

test('symbols of Greek stand alone', () => {
  expect(findingsOf('text-lookalike', { files: { 'report/mo-dau.md': 'Điện trở 5 Ω, sai số ± 2 μ.\n' } })).toBe('');
});
