import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('numbers go on', async () => {
  expect(await conformSample({ annexStart: null })).toMatchInlineSnapshot(`
    [
      "P3 violation: Số trang của phụ lục nối tiếp văn bản, phải đánh số riêng (đoạn 30: «Phụ lục»). → Vào Chèn (Insert) > Số trang > Định dạng số trang, đặt Bắt đầu từ 1 cho phần phụ lục.",
    ]
  `);
});

test('no section of its own', async () => {
  expect(await conformSample({ annexInText: true })).toMatchInlineSnapshot(`
    [
      "P3 violation: Phụ lục không bắt đầu một phần trang (section) riêng nên không đánh số trang riêng được (đoạn 29: «Phụ lục»). → Đặt con trỏ trước «Phụ lục», vào Bố trí (Layout) > Ngắt (Breaks) > Trang sau (Next Page).",
    ]
  `);
});
