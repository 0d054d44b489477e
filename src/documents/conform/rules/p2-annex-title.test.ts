import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('lower-case title', async () => {
  expect(await conformSample({ lines: { annexTitle: { text: 'Kết quả theo từng chỉ tiêu' } } })).toMatchInlineSnapshot(`
    [
      "P2 violation: Tên phụ lục chưa viết bằng chữ in hoa (đoạn 31: «Kết quả theo từng chỉ tiêu»). → Viết «KẾT QUẢ THEO TỪNG CHỈ TIÊU».",
    ]
  `);
});

test('no reference', async () => {
  expect(await conformSample({ lines: { annexReference: null } })).toMatchInlineSnapshot(`
    [
      "P2 violation: Phụ lục không có chỉ dẫn kèm theo văn bản (đoạn 30: «Phụ lục»). → Ghi dưới tên phụ lục, ví dụ «(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2024 của …)».",
    ]
  `);
});

test('upright reference, size 12', async () => {
  expect(await conformSample({ lines: { annexReference: { italic: false, size: 12 } } })).toMatchInlineSnapshot(`
    [
      "P2 violation: Cỡ chữ của chỉ dẫn kèm theo văn bản là 12, phải từ 13 đến 14 (đoạn 32: «(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2024…»). → Chọn dòng này và đặt cỡ chữ 14.",
      "P2 violation: Chỉ dẫn kèm theo văn bản là chữ đứng, phải là chữ nghiêng (đoạn 32: «(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2024…»). → Chọn dòng này và bấm Ctrl+I để in nghiêng.",
    ]
  `);
});
