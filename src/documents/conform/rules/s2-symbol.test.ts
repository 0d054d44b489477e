import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('another kind than the title', async () => {
  expect(await conformSample({ lines: { number: { text: 'Số: 05/KH-UBND' } } })).toMatchInlineSnapshot(`
    [
      "S2 violation: Ký hiệu ghi «KH-UBND», Báo cáo phải viết tắt là «BC» (đoạn 4: «Số: 05/KH-UBND»). → Ghi theo mẫu «BC-UBND».",
    ]
  `);
});

test('a kind that is not in Annex III', async () => {
  expect(
    await conformSample({ lines: { number: { text: 'Số: 05/BCAO-UBND' }, kind: { text: 'BÁO CÁO NHANH' } } }),
  ).toMatchInlineSnapshot(`
    [
      "S2 violation: Ký hiệu ghi «BCAO-UBND», «BCAO» không có trong bảng chữ viết tắt tên loại văn bản (đoạn 4: «Số: 05/BCAO-UBND»). → Dùng chữ viết tắt của Phụ lục III, ví dụ «BC» cho Báo cáo, «KH» cho Kế hoạch.",
    ]
  `);
});

test('blanks and a long dash', async () => {
  expect(await conformSample({ lines: { number: { text: 'Số: 05/BC – UBND' } } })).toMatchInlineSnapshot(`
    [
      "S2 violation: Ký hiệu ghi «BC – UBND», giữa các nhóm chữ viết tắt chỉ có dấu gạch nối (-), không cách chữ (đoạn 4: «Số: 05/BC – UBND»). → Ghi «BC-UBND».",
    ]
  `);
});

test('lower case', async () => {
  expect(await conformSample({ lines: { number: { text: 'Số: 05/BC-Ubnd' } } })).toMatchInlineSnapshot(`
    [
      "S2 violation: Ký hiệu ghi «BC-Ubnd», phải viết bằng chữ in hoa, các nhóm cách nhau bằng dấu gạch nối (đoạn 4: «Số: 05/BC-Ubnd»). → Ghi theo mẫu «BC-UBND».",
    ]
  `);
});

test('a letter that names a kind', async () => {
  expect(await conformSample({ kind: 'letter', lines: { number: { text: 'Số: 12/BC-UBND' } } })).toMatchInlineSnapshot(`
    [
      "S2 violation: Ký hiệu của công văn ghi «BC-UBND», công văn không ghi tên loại («BC») (đoạn 4: «Số: 12/BC-UBND»). → Ghi chữ viết tắt tên cơ quan rồi đơn vị soạn thảo hoặc lĩnh vực, ví dụ «UBND-VX».",
    ]
  `);
});

test('a letter without a field', async () => {
  expect(await conformSample({ kind: 'letter', lines: { number: { text: 'Số: 12/UBND' } } })).toMatchInlineSnapshot(`
    [
      "S2 violation: Ký hiệu của công văn ghi «UBND», thiếu chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực (đoạn 4: «Số: 12/UBND»). → Ghi ví dụ «UBND-VX».",
    ]
  `);
});
