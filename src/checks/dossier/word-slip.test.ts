import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const find = (report: string, evidence: string) =>
  findingsOf('word-slip', {
    edits: [
      ['report/mo-dau.md', '5 thôn.', report],
      ['evidence/1.2.md', 'đạt 80%.', evidence],
    ],
  });

test('one run of words with a letter more or less', () => {
  expect(
    find('Sản phẩm: ốc nhồi, ướp hương, tôm càng xanh.', 'Có ốc nhồi, mướp hương, tôm càng xanh.'),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 info
      Chữ «ướp» trong «ốc nhồi, ướp hương, tôm», chỗ khác của hồ sơ viết «mướp».
      → Đối chiếu bản gốc; nếu là một thì viết thống nhất.
      · evidence/1.2.md:6 Viết «mướp».
    "
  `);
});

test('the same words, other words, and a mark apart are left alone', () => {
  expect(find('Có ốc nhồi, mướp hương, tôm càng xanh.', 'Có ốc nhồi, mướp hương, tôm càng xanh.')).toBe('');
  expect(find('Có ốc nhồi, dưa hương, tôm càng xanh.', 'Có ốc nhồi, mướp hương, tôm càng xanh.')).toBe('');
  expect(find('trang nông sản an toàn Thanh Hóa', 'trang nông sân an toàn Thanh Hóa')).toBe('');
});
