import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('a landscape page of plain text', async () => {
  expect(await conformSample({ orientation: 'landscape', margins: { top: 1134, left: 1134 } })).toMatchInlineSnapshot(`
    [
      "G2 violation: Trang nằm ngang nhưng không có bảng biểu, phải trình bày theo chiều dài của khổ A4 (phần trang (section) 1). → Vào Bố trí (Layout) > Hướng (Orientation), chọn Dọc (Portrait).",
    ]
  `);
});
