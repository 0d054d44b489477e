import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('words written twice in a row', () => {
  expect(
    findingsOf('text-repeated', {
      files: { 'report/mo-dau.md': 'Thực hiện Nghị quyết số Nghị quyết số 06-NQ/TU.\n' },
    }),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 info
      Cụm từ «Nghị quyết số» viết hai lần liền nhau.
      → Xóa một lần, hoặc bổ sung chữ còn thiếu ở giữa.
    "
  `);
});

test('one word twice, lists, cells of a table', () => {
  expect(
    findingsOf('text-repeated', {
      files: {
        'report/mo-dau.md': 'Luôn luôn cố gắng. Kế hoạch, kế hoạch; Có Có Có Có; chuyển đổi số. Chuyển đổi số.\n',
      },
    }),
  ).toBe('');
});
