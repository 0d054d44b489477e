import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const subject = 'về việc thực hiện chuyển đổi số trên địa bàn xã Thử năm 2024';

const find = (prose: string, registered = subject) =>
  findingsOf('citation-subject', {
    edits: [
      ['documents.yaml', 'subject: Kế hoạch năm 2024', `subject: ${registered}`],
      ['evidence/1.2.md', '2.400/3.000 người, đạt 80%.', prose],
    ],
  });

test('another year and another word than the register has', () => {
  expect(
    find(`Kế hoạch số 1/KH-UBND ngày 10/01/2024 của UBND xã Thử ${subject.replace('2024', '2023')}.`),
  ).toMatchInlineSnapshot(`
    "evidence/1.2.md:6:1 info 1.2
      Lời văn ghi trích yếu của văn bản số 1/KH-UBND có chữ «xã Thử năm 2023», danh mục ghi «xã Thử năm 2024».
      → Mở văn bản gốc, sửa chỗ ghi sai cho lời văn và danh mục giống nhau.
      · documents.yaml:7 Trích yếu trong danh mục.
    "
  `);
  expect(find(`(Kế hoạch số 1/KH-UBND ${subject.replace('thực hiện chuyển', 'thực hiện truyền')})`)).toContain(
    'có chữ «thực hiện truyền», danh mục ghi «thực hiện chuyển»',
  );
});

test.each([
  ['the same, with "về việc" or without, in another case', `Kế hoạch số 1/KH-UBND Thực hiện ${subject.slice(18)}.`],
  ['marks in another place', `Kế hoạch số 1/KH-UBND ${subject.replace('Thử', 'Thừ')}.`],
  ['a shortened subject', 'Kế hoạch số 1/KH-UBND về thực hiện chuyển đổi số năm 2024.'],
  [
    'a sentence that ends before',
    'Kế hoạch số 1/KH-UBND về việc thực hiện chuyển đổi số trên địa bàn xã. Thử năm 2023',
  ],
  ['no subject', 'Theo Kế hoạch số 1/KH-UBND, xã đã mở 5 lớp, hướng dẫn người dân cài đặt và sử dụng dịch vụ công.'],
  [
    'a document of that number and another date',
    `Kế hoạch số 1/KH-UBND ngày 10/01/2023 ${subject.replace('2024', '2023')}.`,
  ],
])('no word about %s', (_, prose) => {
  expect(find(prose)).toBe('');
});

test('a subject of few words', () => {
  expect(find('Kế hoạch số 1/KH-UBND về chuyển đổi số năm 2023.', 'về chuyển đổi số năm 2024')).toBe('');
});
