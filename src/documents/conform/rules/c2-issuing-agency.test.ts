import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('no agency at all', async () => {
  expect(
    await conformSample({ lines: { superiorAgency: null, issuingAgency: null, agencyRule: null } }),
  ).toMatchInlineSnapshot(`
    [
      "C2 violation: Không tìm thấy tên cơ quan ban hành văn bản. → Ghi tên cơ quan ở phía trên, bên trái trang đầu, ví dụ «ỦY BAN NHÂN DÂN XÃ …».",
    ]
  `);
});

test('not bold', async () => {
  expect(await conformSample({ lines: { issuingAgency: { bold: false } } })).toMatchInlineSnapshot(`
    [
      "C2 violation: Tên cơ quan ban hành văn bản chưa in đậm (đoạn 2: «UBND PHƯỜNG B»). → Chọn dòng này và bấm Ctrl+B để in đậm.",
    ]
  `);
});

test('no line below', async () => {
  expect(await conformSample({ lines: { agencyRule: { hasRule: false } } })).toMatchInlineSnapshot(`
    [
      "C2 violation: Dưới tên cơ quan ban hành không có đường kẻ ngang (đoạn 2: «UBND PHƯỜNG B»). → Vẽ một đường kẻ nét liền dưới tên cơ quan ban hành, dài bằng 1/3 đến 1/2 dòng chữ.",
    ]
  `);
});

test('underlined in full', async () => {
  expect(
    await conformSample({ lines: { issuingAgency: { underline: true }, agencyRule: null } }),
  ).toMatchInlineSnapshot(`
    [
      "C2 violation: Tên cơ quan ban hành gạch chân cả dòng, đường kẻ phải dài bằng 1/3 đến 1/2 dòng chữ (đoạn 2: «UBND PHƯỜNG B»). → Vẽ một đường kẻ nét liền dưới tên cơ quan ban hành, dài bằng 1/3 đến 1/2 dòng chữ.",
    ]
  `);
});
