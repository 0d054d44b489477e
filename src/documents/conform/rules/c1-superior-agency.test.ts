import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('bold superior agency above a bold issuing one', async () => {
  expect(await conformSample({ lines: { superiorAgency: { bold: true } } })).toMatchInlineSnapshot(`
    [
      "C1 violation: Tên cơ quan chủ quản trực tiếp in đậm, phải là chữ không đậm (đoạn 1: «UBND THỊ XÃ A»). → Chọn dòng này và bấm Ctrl+B để bỏ đậm.",
    ]
  `);
});

test('size 14 and lower case', async () => {
  expect(
    await conformSample({ lines: { superiorAgency: { size: 14, text: 'UBND thị xã A' } } }),
  ).toMatchInlineSnapshot(`
    [
      "C1 violation: Cỡ chữ của tên cơ quan chủ quản trực tiếp là 14, phải từ 12 đến 13 (đoạn 1: «UBND thị xã A»). → Chọn dòng này và đặt cỡ chữ 13.",
      "C1 violation: Tên cơ quan chủ quản trực tiếp chưa viết bằng chữ in hoa (đoạn 1: «UBND thị xã A»). → Viết «UBND THỊ XÃ A».",
    ]
  `);
});

test('no superior agency is fine', async () => {
  expect(await conformSample({ lines: { superiorAgency: null } })).toMatchInlineSnapshot(`[]`);
});
