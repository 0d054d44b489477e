import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('another font for the whole file', async () => {
  expect(await conformSample({ font: 'Calibri' })).toMatchInlineSnapshot(`
    [
      "G4 violation: Phông chữ là Calibri, phải là Times New Roman (đoạn 1: «UBND THỊ XÃ A»; và 26 đoạn khác: 2, 4, 5, 6, 8, …). → Chọn toàn văn bản (Ctrl+A), đặt phông Times New Roman.",
    ]
  `);
});

test('coloured text', async () => {
  expect(await conformSample({ color: '1F4E79' })).toMatchInlineSnapshot(`
    [
      "G4 violation: Chữ có màu 1F4E79, phải là màu đen (đoạn 1: «UBND THỊ XÃ A»; và 26 đoạn khác: 2, 4, 5, 6, 8, …). → Chọn chữ này và đặt màu chữ Tự động hoặc Đen (000000).",
    ]
  `);
});

test('decomposed Unicode', async () => {
  expect(
    await conformSample({
      lines: { opening: { text: 'Phường đã ban hành kế hoạch tại Phụ lục kèm theo.'.normalize('NFD') } },
    }),
  ).toMatchInlineSnapshot(`
    [
      "G4 violation: Chữ có dấu ở dạng Unicode tổ hợp (dấu tách rời khỏi chữ), phải là Unicode dựng sẵn (đoạn 17: «Phường đã ban hành kế hoạch tại Phụ lục kèm theo.»). → Chuyển sang Unicode dựng sẵn (NFC), ví dụ bằng công cụ chuyển mã của bộ gõ.",
    ]
  `);
});
