import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('no kind and no V/v', async () => {
  expect(
    await conformSample({
      lines: { kind: null, subject: null, salutation: null, recipient: { text: '- Thường trực Đảng ủy;' } },
    }),
  ).toMatchInlineSnapshot(`
    [
      "T1 violation: Không tìm thấy tên loại văn bản, cũng không có trích yếu «V/v» của công văn. → Ghi tên loại ở giữa trang, dưới phần đầu văn bản, ví dụ «BÁO CÁO».",
    ]
  `);
});

test('small, not bold, left', async () => {
  expect(await conformSample({ lines: { kind: { size: 12, bold: false, alignment: 'left' } } })).toMatchInlineSnapshot(`
    [
      "T1 violation: Cỡ chữ của tên loại văn bản là 12, phải từ 13 đến 14 (đoạn 9: «BÁO CÁO»). → Chọn dòng này và đặt cỡ chữ 14.",
      "T1 violation: Tên loại văn bản chưa in đậm (đoạn 9: «BÁO CÁO»). → Chọn dòng này và bấm Ctrl+B để in đậm.",
      "T1 violation: Tên loại văn bản chưa canh giữa (đoạn 9: «BÁO CÁO»). → Đặt con trỏ vào dòng này và bấm Ctrl+E để canh giữa.",
    ]
  `);
});
