import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('no subject', async () => {
  expect(await conformSample({ lines: { subject: null } })).toMatchInlineSnapshot(`
    [
      "T2 violation: Không tìm thấy trích yếu nội dung dưới tên loại văn bản (đoạn 9: «BÁO CÁO»). → Ghi ngay dưới tên loại, ví dụ «Kết quả thực hiện chuyển đổi số năm 2023».",
    ]
  `);
});

test('capitals, not bold', async () => {
  expect(
    await conformSample({ lines: { subject: { text: 'KẾT QUẢ THỰC HIỆN CHUYỂN ĐỔI SỐ', bold: false } } }),
  ).toMatchInlineSnapshot(`
    [
      "T2 violation: Trích yếu nội dung chưa in đậm (đoạn 10: «KẾT QUẢ THỰC HIỆN CHUYỂN ĐỔI SỐ»). → Chọn dòng này và bấm Ctrl+B để in đậm.",
      "T2 violation: Trích yếu nội dung viết bằng chữ in hoa, phải là chữ in thường (đoạn 10: «KẾT QUẢ THỰC HIỆN CHUYỂN ĐỔI SỐ»). → Viết bằng chữ in thường, ví dụ «Kết quả thực hiện chuyển đổi số».",
    ]
  `);
});

test('no line below', async () => {
  expect(await conformSample({ lines: { subjectRule: null } })).toMatchInlineSnapshot(`
    [
      "T2 violation: Dưới trích yếu nội dung không có đường kẻ ngang (đoạn 10: «Kết quả thực hiện chuyển đổi số năm 2023»). → Vẽ một đường kẻ nét liền dưới trích yếu nội dung, dài bằng 1/3 đến 1/2 dòng chữ.",
    ]
  `);
});

test('a line that is too long and one that is too short', async () => {
  expect(await conformSample({ lines: { subjectRule: { text: '_'.repeat(30) } } })).toMatchInlineSnapshot(`
    [
      "T2 violation: Đường kẻ dưới trích yếu nội dung dài 83% dòng chữ, phải dài bằng 1/3 đến 1/2 dòng chữ (đoạn 10: «Kết quả thực hiện chuyển đổi số năm 2023»). → Vẽ một đường kẻ nét liền dưới trích yếu nội dung, dài bằng 1/3 đến 1/2 dòng chữ.",
    ]
  `);
  expect(await conformSample({ lines: { subjectRule: { text: '_'.repeat(6) } } })).toMatchInlineSnapshot(`
    [
      "T2 violation: Đường kẻ dưới trích yếu nội dung dài 17% dòng chữ, phải dài bằng 1/3 đến 1/2 dòng chữ (đoạn 10: «Kết quả thực hiện chuyển đổi số năm 2023»). → Vẽ một đường kẻ nét liền dưới trích yếu nội dung, dài bằng 1/3 đến 1/2 dòng chữ.",
    ]
  `);
});
