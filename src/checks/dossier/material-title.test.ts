import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const title = 'Danh sách người dân trong độ tuổi trưởng thành có chữ ký số năm 2024';
const other = 'Danh sách người dân trong độ tuổi trưởng thành có thẻ căn cước năm 2024';

const find = (prose: string, material = title) =>
  findingsOf('material-title', {
    edits: [
      [
        'evidence/1.2.md',
        '  - { kind: roster, title: Danh sách người dân }\n',
        `  - { kind: roster, title: ${material} }\n  - { kind: roster, title: ${other} }\n`,
      ],
      ['evidence/1.2.md', '2.400/3.000 người, đạt 80%.', prose],
    ],
  });

test('a list of another year than the prose says', () => {
  expect(find(`Hồ sơ kèm theo:\n  + ${title.replace('2024', '2023')}.\n  + ${other}.`)).toMatchInlineSnapshot(`
    "evidence/1.2.md:4:21 info 1.2
      Tên tài liệu có chữ «ký số năm 2024», lời văn của tiêu chí 1.2 ghi «ký số năm 2023».
      → Xem tài liệu kèm theo, sửa chỗ ghi sai cho hai nơi giống nhau.
      · evidence/1.2.md:8 Tên trong lời văn.
    "
  `);
});

test.each([
  ['the same', `  + ${title}.`],
  ['marks and case apart', `  + ${title.toUpperCase()}.`],
  ['a longer name', `  + Danh sách người dân xã Thử trong độ tuổi trưởng thành có chữ ký số cá nhân năm 2023.`],
  ['the name of another material', `  + ${other}.`],
  ['nothing of it', 'Đã mở 5 lớp.'],
])('no word about %s', (_, prose) => {
  expect(find(prose)).toBe('');
});

test('a name of few words', () => {
  expect(find('  + Danh sách người dân năm 2023.', 'Danh sách người dân năm 2024')).toBe('');
});
