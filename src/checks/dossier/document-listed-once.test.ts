import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const find = (prose: string) =>
  findingsOf('document-listed-once', { edits: [['evidence/1.10.md', 'Đã mở 05 lớp.', prose]] });

test('one document in two items', () => {
  expect(
    find('+ Báo cáo số 20/BC-UBND ngày 05/11/2024 về A.\n+ Báo cáo số 20/BC-UBND ngày 05/11/2024 về B.'),
  ).toMatchInlineSnapshot(`
    "evidence/1.10.md:6:1 info 1.10
      Văn bản số 20/BC-UBND được nêu hai lần trong danh sách minh chứng tiêu chí 1.10.
      → Bỏ một dòng, hoặc sửa số ghi nhầm.
      · evidence/1.10.md:5 Nêu lần đầu.
    "
  `);
});

test('a document of the text and of the list, and two documents of one number, are right', () => {
  expect(
    find('Theo Báo cáo số 20/BC-UBND.\n\n+ Báo cáo số 20/BC-UBND về A.\n+ Báo cáo số 21/BC-UBND thay số 20/BC-UBND.'),
  ).toBe('');
  expect(find('+ Báo cáo số 20/BC-UBND ngày 05/11/2023.\n+ Báo cáo số 20/BC-UBND ngày 05/11/2024.')).toBe('');
});
