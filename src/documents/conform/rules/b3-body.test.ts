import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('left aligned, no first line, no gap', async () => {
  expect(
    await conformSample({ lines: { opening: { alignment: 'left', firstLine: 0, after: 0 } } }),
  ).toMatchInlineSnapshot(`
    [
      "B3 violation: Nội dung văn bản canh trái, phải canh đều cả hai lề (đoạn 17: «Phường đã ban hành kế hoạch và phân công nhiệm vụ, số liệ…»). → Chọn các đoạn này và bấm Ctrl+J để canh đều.",
      "B3 violation: Đầu dòng lùi vào 0 cm, phải là 1 cm hoặc 1,27 cm (đoạn 17: «Phường đã ban hành kế hoạch và phân công nhiệm vụ, số liệ…»). → Vào Đoạn văn (Paragraph) > Thụt lề đặc biệt (Special), chọn Dòng đầu (First line) 1,27 cm.",
      "B3 violation: Khoảng cách đến đoạn sau là 0 pt, phải tối thiểu 6 pt (đoạn 17: «Phường đã ban hành kế hoạch và phân công nhiệm vụ, số liệ…»). → Vào Đoạn văn (Paragraph) > Khoảng cách (Spacing), đặt Sau (After) 6 pt.",
    ]
  `);
});

test('small, italic, wide lines', async () => {
  expect(await conformSample({ lines: { opening: { size: 12, italic: true, line: 480 } } })).toMatchInlineSnapshot(`
    [
      "B3 violation: Cỡ chữ của nội dung văn bản là 12, phải từ 13 đến 14 (đoạn 17: «Phường đã ban hành kế hoạch và phân công nhiệm vụ, số liệ…»). → Chọn dòng này và đặt cỡ chữ 14.",
      "B3 violation: Nội dung văn bản là chữ nghiêng, phải là chữ đứng (đoạn 17: «Phường đã ban hành kế hoạch và phân công nhiệm vụ, số liệ…»). → Chọn dòng này và bấm Ctrl+I để bỏ nghiêng.",
      "B3 violation: Giãn dòng là 2 dòng, phải từ 1 đến 1,5 dòng (đoạn 17: «Phường đã ban hành kế hoạch và phân công nhiệm vụ, số liệ…»). → Vào Đoạn văn (Paragraph) > Giãn dòng (Line spacing), chọn 1,5 lines hoặc nhỏ hơn.",
    ]
  `);
});

test('first line 1 cm is fine', async () => {
  expect(await conformSample({ lines: { opening: { firstLine: 567 } } })).toMatchInlineSnapshot(`[]`);
});

test('a short bold title may be aligned left', async () => {
  expect(await conformSample({ lines: { clause: { alignment: 'left' } } })).toMatchInlineSnapshot(`[]`);
});
