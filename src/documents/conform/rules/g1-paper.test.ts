import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('US Letter instead of A4', async () => {
  expect(await conformSample({ size: { width: 12240, height: 15840 } })).toMatchInlineSnapshot(`
    [
      "G1 violation: Khổ giấy là 216 x 279 mm, phải là A4 (210 x 297 mm) (phần trang (section) 1). → Vào Bố trí (Layout) > Kích thước (Size), chọn A4.",
    ]
  `);
});
