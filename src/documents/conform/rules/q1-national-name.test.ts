import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('no Quốc hiệu', async () => {
  expect(await conformSample({ lines: { nationalName: null } })).toMatchInlineSnapshot(`
    [
      "Q1 violation: Không tìm thấy Quốc hiệu. → Thêm «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM» ở phía trên cùng, bên phải trang đầu.",
    ]
  `);
});

test('wrong size and weight', async () => {
  expect(await conformSample({ lines: { nationalName: { size: 14, bold: false } } })).toMatchInlineSnapshot(`
    [
      "Q1 violation: Cỡ chữ của Quốc hiệu là 14, phải từ 12 đến 13 (đoạn 5: «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM»). → Chọn dòng này và đặt cỡ chữ 13.",
      "Q1 violation: Quốc hiệu chưa in đậm (đoạn 5: «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM»). → Chọn dòng này và bấm Ctrl+B để in đậm.",
    ]
  `);
});

test('misspelt and not in capitals', async () => {
  expect(
    await conformSample({ lines: { nationalName: { text: 'Cộng hòa xã hội chủ nghiã Việt Nam' } } }),
  ).toMatchInlineSnapshot(`
    [
      "Q1 violation: Quốc hiệu ghi «Cộng hòa xã hội chủ nghiã Việt Nam», phải là «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM» (đoạn 5: «Cộng hòa xã hội chủ nghiã Việt Nam»). → Sửa thành «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM».",
      "Q1 violation: Quốc hiệu chưa viết bằng chữ in hoa (đoạn 5: «Cộng hòa xã hội chủ nghiã Việt Nam»). → Viết «CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM».",
    ]
  `);
});

test('the old place of the mark (HOÀ) is fine', async () => {
  expect(
    await conformSample({ lines: { nationalName: { text: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' } } }),
  ).toMatchInlineSnapshot(`[]`);
});

test('on the left', async () => {
  expect(await conformSample({ lines: { nationalName: { place: 'left' } } })).toMatchInlineSnapshot(`
    [
      "Q1 violation: Quốc hiệu không ở bên phải trang (đoạn 4: «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM»). → Đặt Quốc hiệu và Tiêu ngữ ở cột phải, tên cơ quan ở cột trái.",
      "C2 violation: Không tìm thấy tên cơ quan ban hành văn bản. → Ghi tên cơ quan ở phía trên, bên trái trang đầu, ví dụ «ỦY BAN NHÂN DÂN XÃ …».",
    ]
  `);
});
