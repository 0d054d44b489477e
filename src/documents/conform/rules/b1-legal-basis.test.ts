import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('upright, with a comma', async () => {
  expect(
    await conformSample({
      lines: { basis: { italic: false, text: 'Căn cứ Luật Tổ chức chính quyền địa phương năm 2015,' } },
    }),
  ).toMatchInlineSnapshot(`
    [
      "B1 violation: Căn cứ ban hành là chữ đứng, phải là chữ nghiêng (đoạn 13: «Căn cứ Luật Tổ chức chính quyền địa phương năm 2015,»). → Chọn dòng này và bấm Ctrl+I để in nghiêng.",
      "B1 violation: Căn cứ kết thúc bằng «,», phải kết thúc bằng dấu chấm phẩy (;) rồi xuống dòng (đoạn 13: «Căn cứ Luật Tổ chức chính quyền địa phương năm 2015,»). → Ghi mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy.",
    ]
  `);
});

test('the last ends with a semicolon', async () => {
  expect(
    await conformSample({ lines: { lastBasis: { text: 'Căn cứ Luật Giao dịch điện tử năm 2023;' } } }),
  ).toMatchInlineSnapshot(`
    [
      "B1 violation: Căn cứ cuối cùng kết thúc bằng «;», phải kết thúc bằng dấu chấm (.) (đoạn 14: «Căn cứ Luật Giao dịch điện tử năm 2023;»). → Ghi dấu chấm ở cuối căn cứ cuối cùng.",
    ]
  `);
});

test('no legal basis is fine', async () => {
  expect(await conformSample({ lines: { basis: null, lastBasis: null } })).toMatchInlineSnapshot(`[]`);
});
