import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('no signer', async () => {
  expect(
    await conformSample({ lines: { authority: null, office: null, space: null, name: null } }),
  ).toMatchInlineSnapshot(`
    [
      "K1 violation: Không tìm thấy quyền hạn, chức vụ của người ký. → Ghi ở bên phải, ngang hàng «Nơi nhận:», ví dụ «TM. ỦY BAN NHÂN DÂN» rồi «CHỦ TỊCH».",
    ]
  `);
});

test('T/M instead of TM.', async () => {
  expect(await conformSample({ lines: { authority: { text: 'T/M ỦY BAN NHÂN DÂN' } } })).toMatchInlineSnapshot(`
    [
      "K1 violation: Quyền hạn của người ký ghi «T/M ỦY BAN NHÂN DÂN», chữ viết tắt phải là «TM.» (đoạn 25: «T/M ỦY BAN NHÂN DÂN»). → Ghi ví dụ «TM. ỦY BAN NHÂN DÂN».",
    ]
  `);
});

test('a body without TM.', async () => {
  expect(await conformSample({ lines: { authority: { text: 'ỦY BAN NHÂN DÂN' } } })).toMatchInlineSnapshot(`
    [
      "K1 violation: Ký thay mặt tập thể ghi «ỦY BAN NHÂN DÂN», thiếu chữ viết tắt «TM.» (đoạn 25: «ỦY BAN NHÂN DÂN»). → Ghi «TM. ỦY BAN NHÂN DÂN».",
    ]
  `);
});

test('not bold, size 12', async () => {
  expect(await conformSample({ lines: { office: { bold: false, size: 12 } } })).toMatchInlineSnapshot(`
    [
      "K1 violation: Cỡ chữ của quyền hạn, chức vụ của người ký là 12, phải từ 13 đến 14 (đoạn 26: «CHỦ TỊCH»). → Chọn dòng này và đặt cỡ chữ 14.",
      "K1 violation: Quyền hạn, chức vụ của người ký chưa in đậm (đoạn 26: «CHỦ TỊCH»). → Chọn dòng này và bấm Ctrl+B để in đậm.",
    ]
  `);
});
