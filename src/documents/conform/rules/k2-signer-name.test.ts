import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('no name', async () => {
  expect(await conformSample({ lines: { name: null } })).toMatchInlineSnapshot(`
    [
      "K2 violation: Không tìm thấy họ tên người ký (đoạn 26: «CHỦ TỊCH»). → Ghi họ và tên dưới chức vụ, chừa chỗ ký ở giữa, ví dụ «Nguyễn Văn A».",
    ]
  `);
});

test('an academic title', async () => {
  expect(await conformSample({ lines: { name: { text: 'ThS. Nguyễn Văn A' } } })).toMatchInlineSnapshot(`
    [
      "K2 violation: Trước họ tên người ký ghi «ThS.», không được ghi học hàm, học vị, danh hiệu (đoạn 28: «ThS. Nguyễn Văn A»). → Bỏ «ThS.», chỉ ghi họ và tên.",
    ]
  `);
});

test('capitals, italic', async () => {
  expect(await conformSample({ lines: { name: { text: 'NGUYỄN VĂN A', italic: true } } })).toMatchInlineSnapshot(`
    [
      "K2 violation: Họ tên người ký là chữ nghiêng, phải là chữ đứng (đoạn 28: «NGUYỄN VĂN A»). → Chọn dòng này và bấm Ctrl+I để bỏ nghiêng.",
      "K2 violation: Họ tên người ký viết bằng chữ in hoa, phải là chữ in thường (đoạn 28: «NGUYỄN VĂN A»). → Viết bằng chữ in thường, ví dụ «Nguyễn Văn A».",
    ]
  `);
});

test('dots in place of the name, on a form', async () => {
  expect(await conformSample({ lines: { name: { text: '..............' } } })).toMatchInlineSnapshot(`
    [
      "K2 information: Chưa ghi họ tên người ký (đoạn 26: «CHỦ TỊCH»). → Ghi họ và tên dưới chức vụ khi ký ban hành, ví dụ «Nguyễn Văn A».",
    ]
  `);
});
