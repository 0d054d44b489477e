import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const find = (prose: string) =>
  findingsOf('population-in-prose', { edits: [['report/mo-dau.md', 'Xã Thử có 5 thôn.', prose]] });

test('a total that the figures of the commune contradict', () => {
  expect(find('Tổng số người trưởng thành trên địa bàn xã là 3.200 người.')).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 warning
      Lời văn ghi «Tổng số người trưởng thành trên địa bàn xã là 3.200», số liệu của xã là 3.000.
      → Sửa con số ghi nhầm; nếu là nhóm khác thì nói rõ trong câu.
      · communes/xa-thu/commune.yaml:6 Người trưởng thành: 3.000.
    "
  `);
});

test.each([
  'Tổng số người trưởng thành trên địa bàn xã là 3.000 người.',
  'Số người trưởng thành có điện thoại thông minh là 2.000 người.',
  'Số hộ là 900. Số người trưởng thành là 80%.',
])('no word about %s', prose => {
  expect(find(prose)).toBe('');
});
