import { expect, test } from 'vitest';
import { conformBody, conformSample } from '../testing/conform-sample.ts';
import { rawParagraph } from '../testing/raw-document.ts';

test('US Letter instead of A4', async () => {
  expect(await conformSample({ size: { width: 12240, height: 15840 } })).toMatchInlineSnapshot(`
    [
      "G1 violation: Khổ giấy là 216 x 279 mm, phải là A4 (210 x 297 mm) (phần trang (section) 1). → Vào Bố trí (Layout) > Kích thước (Size), chọn A4.",
    ]
  `);
});

test('a page whose stated orientation contradicts its size', () => {
  const body = `${rawParagraph('a')}<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="portrait"/></w:sectPr>`;
  expect(conformBody('G1', body)).toMatchInlineSnapshot(`
    [
      "G1 violation: Hướng giấy ghi trong tệp (dọc) không khớp với khổ giấy, máy in sẽ in sai hướng (phần trang (section) 1). → Vào Bố trí (Layout) > Hướng (Orientation), chọn lại hướng giấy.",
    ]
  `);
});

test('A4 as other programs round it', () => {
  expect(conformBody('G1', `<w:sectPr><w:pgSz w:w="11900" w:h="16840"/></w:sectPr>`)).toEqual([]);
});
