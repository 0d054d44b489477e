import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('margins that are too narrow and too wide', async () => {
  expect(await conformSample({ margins: { top: 1440, left: 1134, right: 1440 } })).toMatchInlineSnapshot(`
    [
      "G3 violation: Lề trên là 25,4 mm, phải từ 20 đến 25 mm (phần trang (section) 1). → Vào Bố trí (Layout) > Lề (Margins), đặt lề trên 20 mm.",
      "G3 violation: Lề trái là 20 mm, phải từ 30 đến 35 mm (phần trang (section) 1). → Vào Bố trí (Layout) > Lề (Margins), đặt lề trái 30 mm.",
      "G3 violation: Lề phải là 25,4 mm, phải từ 15 đến 20 mm (phần trang (section) 1). → Vào Bố trí (Layout) > Lề (Margins), đặt lề phải 15 mm.",
    ]
  `);
});
