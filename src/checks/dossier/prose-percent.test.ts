import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const vocabulary = [
  'content/vocabulary.yaml',
  'abbreviations:',
  'overHundred: [tăng, kế hoạch]\nabbreviations:',
] as const;
const find = (prose: string) =>
  findingsOf('prose-percent', { edits: [vocabulary, ['report/mo-dau.md', 'Xã Thử có 5 thôn.', prose]] });

test('a share of more than all', () => {
  expect(find('Đảm bảo tỷ lệ 190% thông tin đến người dân.')).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 warning
      Tỷ lệ «190%» lớn hơn 100%.
      → Kiểm tra xem có gõ thừa chữ số không; nếu là mức tăng hoặc vượt kế hoạch thì nói rõ trong câu.
    "
  `);
});

test.each(['Đạt 100% thông tin', 'Thu đạt 120% kế hoạch', 'Số hồ sơ tăng 250%', 'Đạt 100,0 %'])(
  'no word about %s',
  prose => {
    expect(find(prose)).toBe('');
  },
);
