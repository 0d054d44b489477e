import { expect, test } from 'vitest';
import { conformBody, conformSample } from '../testing/conform-sample.ts';
import { rawParagraph } from '../testing/raw-document.ts';

test('no page number', async () => {
  expect(await conformSample({ pageNumber: null })).toMatchInlineSnapshot(`
    [
      "G5 violation: Không có số trang ở lề trên (phần trang (section) 1, phần trang (section) 2). → Vào Chèn (Insert) > Số trang > Đầu trang, chọn kiểu canh giữa, cỡ chữ 14.",
    ]
  `);
});

test('a page number at the right, too small', async () => {
  expect(await conformSample({ pageNumber: { alignment: 'right', size: 11 } })).toMatchInlineSnapshot(`
    [
      "G5 violation: Cỡ chữ của số trang là 11, phải từ 13 đến 14 (đầu trang hoặc chân trang, đoạn 1). → Chọn dòng này và đặt cỡ chữ 14.",
      "G5 violation: Số trang chưa canh giữa (đầu trang hoặc chân trang, đoạn 1). → Mở đầu trang, chọn số trang và bấm Ctrl+E.",
    ]
  `);
});

test('a page number in italics', async () => {
  expect(await conformSample({ pageNumber: { italic: true } })).toMatchInlineSnapshot(`
    [
      "G5 violation: Số trang là chữ nghiêng, phải là chữ đứng (đầu trang hoặc chân trang, đoạn 1). → Chọn dòng này và bấm Ctrl+I để bỏ nghiêng.",
    ]
  `);
});

test('a number on the first page', async () => {
  expect(await conformSample({ showsFirstNumber: true })).toMatchInlineSnapshot(`
    [
      "G5 violation: Số trang hiển thị ở trang thứ nhất. → Mở đầu trang, chọn «Trang đầu khác» (Different First Page) và để trống đầu trang của trang thứ nhất.",
    ]
  `);
});

test('numbers that begin at 3', async () => {
  expect(await conformSample({ firstNumber: 3 })).toMatchInlineSnapshot(`
    [
      "G5 violation: Số trang bắt đầu từ 3, phải bắt đầu từ 1. → Vào Chèn (Insert) > Số trang > Định dạng số trang, đặt Bắt đầu từ 1.",
    ]
  `);
});

test('Roman page numbers', () => {
  const body = `${rawParagraph('a')}<w:sectPr><w:pgNumType w:fmt="lowerRoman"/></w:sectPr>`;
  expect(conformBody('G5', body)).toMatchInlineSnapshot(`
    [
      "G5 violation: Số trang dùng kiểu số «lowerRoman», phải là chữ số Ả Rập (phần trang (section) 1). → Vào Định dạng số trang, chọn kiểu 1, 2, 3.",
      "G5 violation: Không có số trang ở lề trên (phần trang (section) 1). → Vào Chèn (Insert) > Số trang > Đầu trang, chọn kiểu canh giữa, cỡ chữ 14.",
    ]
  `);
});
