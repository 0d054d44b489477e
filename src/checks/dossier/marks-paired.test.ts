import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const find = (prose: string) => findingsOf('marks-paired', { edits: [['report/mo-dau.md', '5 thôn.', prose]] });

test('marks that open or close alone', () => {
  expect(find('Mô hình “Camera an ninh.\n\nMô hình Ba không” (không giấy tờ.')).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 info
      Dấu “ ở «Xã Thử có Mô hình “Camera an ninh.» không có dấu ” trong cùng đoạn.
      → Thêm dấu còn thiếu, hoặc bổ sung phần câu bị mất.
    report/mo-dau.md:3:1 info
      Dấu ” ở «Mô hình Ba không” (không giấy tờ.» không có dấu “ trong cùng đoạn.
      → Thêm dấu còn thiếu, hoặc bổ sung phần câu bị mất.
    "
  `);
});

test.each([
  'Mô hình “Ba không” (không giấy (tờ)).',
  'a) Kết quả; b) Đánh giá 1)',
  'Mô hình “Ba\nkhông” (không\ngiấy tờ).',
  'Xem <http://a.vn/(b> và [c](http://d.vn).',
])('no word about %s', prose => {
  expect(find(prose)).toBe('');
});
