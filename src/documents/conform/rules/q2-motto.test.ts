import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('no motto', async () => {
  expect(await conformSample({ lines: { motto: null } })).toMatchInlineSnapshot(`
    [
      "Q2 violation: Không tìm thấy Tiêu ngữ. → Thêm «Độc lập - Tự do - Hạnh phúc» ngay dưới Quốc hiệu.",
    ]
  `);
});

test('long dashes', async () => {
  expect(await conformSample({ lines: { motto: { text: 'Độc lập – Tự do – Hạnh phúc' } } })).toMatchInlineSnapshot(`
    [
      "Q2 violation: Tiêu ngữ ghi «Độc lập – Tự do – Hạnh phúc», phải là «Độc lập - Tự do - Hạnh phúc» (đoạn 6: «Độc lập – Tự do – Hạnh phúc»). → Sửa thành «Độc lập - Tự do - Hạnh phúc»: gạch nối ngắn (-), có cách chữ hai bên.",
    ]
  `);
});

test('no line below', async () => {
  expect(await conformSample({ lines: { mottoRule: { hasRule: false } } })).toMatchInlineSnapshot(`
    [
      "Q2 violation: Dưới Tiêu ngữ không có đường kẻ ngang (đoạn 6: «Độc lập - Tự do - Hạnh phúc»). → Vẽ một đường kẻ nét liền dưới Tiêu ngữ, dài bằng dòng chữ.",
    ]
  `);
});

test('underlined text stands for the line', async () => {
  expect(await conformSample({ lines: { motto: { underline: true }, mottoRule: null } })).toMatchInlineSnapshot(`[]`);
});

test('wide spacing, left aligned', async () => {
  expect(await conformSample({ lines: { motto: { line: 360, alignment: 'left' } } })).toMatchInlineSnapshot(`
    [
      "Q2 violation: Tiêu ngữ chưa canh giữa (đoạn 6: «Độc lập - Tự do - Hạnh phúc»). → Đặt con trỏ vào dòng này và bấm Ctrl+E để canh giữa.",
      "Q2 violation: Quốc hiệu và Tiêu ngữ chưa cách nhau dòng đơn (đoạn 6: «Độc lập - Tự do - Hạnh phúc»). → Đặt giãn dòng Đơn (Single) cho hai dòng này.",
    ]
  `);
});
