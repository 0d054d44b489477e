import { expect, test } from 'vitest';
import { conformBody, conformSample } from '../testing/conform-sample.ts';
import { rawParagraph } from '../testing/raw-document.ts';

test('no date line', async () => {
  expect(await conformSample({ lines: { date: null } })).toMatchInlineSnapshot(`
    [
      "D1 violation: Không tìm thấy địa danh và thời gian ban hành. → Ghi dưới Quốc hiệu và Tiêu ngữ, ví dụ «Hà Nội, ngày 05 tháng 01 năm 2024».",
    ]
  `);
});

test('day and month without 0', async () => {
  expect(await conformSample({ lines: { date: { text: 'Hà Nội, ngày 5 tháng 1 năm 2024' } } })).toMatchInlineSnapshot(`
    [
      "D1 violation: Ngày ghi «5», ngày nhỏ hơn 10 phải có số 0 phía trước (đoạn 8: «Hà Nội, ngày 5 tháng 1 năm 2024»). → Ghi «ngày 05».",
      "D1 violation: Tháng ghi «1», tháng 1 và tháng 2 phải có số 0 phía trước (đoạn 8: «Hà Nội, ngày 5 tháng 1 năm 2024»). → Ghi «tháng 01».",
    ]
  `);
});

test('no comma, lower-case place', async () => {
  expect(await conformSample({ lines: { date: { text: 'hà Nội ngày 05 tháng 01 năm 2024' } } })).toMatchInlineSnapshot(`
    [
      "D1 violation: Địa danh «hà Nội» chưa viết hoa chữ cái đầu (đoạn 8: «hà Nội ngày 05 tháng 01 năm 2024»). → Ghi theo mẫu «Hà Nội, ngày 05 tháng 01 năm 2024».",
      "D1 violation: Sau địa danh thiếu dấu phẩy (đoạn 8: «hà Nội ngày 05 tháng 01 năm 2024»). → Ghi theo mẫu «Hà Nội, ngày 05 tháng 01 năm 2024».",
    ]
  `);
});

test('a 0 before month 6', async () => {
  expect(
    await conformSample({ lines: { date: { text: 'Hà Nội, ngày 15 tháng 06 năm 2024' } } }),
  ).toMatchInlineSnapshot(`
    [
      "D1 information: Tháng ghi «06», quy định chỉ thêm số 0 cho tháng 1 và tháng 2 (đoạn 8: «Hà Nội, ngày 15 tháng 06 năm 2024»). → Ghi «tháng 6».",
    ]
  `);
});

test('an impossible day', async () => {
  expect(await conformSample({ lines: { date: { text: 'Hà Nội, ngày 35 tháng 6 năm 24' } } })).toMatchInlineSnapshot(`
    [
      "D1 violation: Ngày ghi «35», không phải ngày trong tháng (đoạn 8: «Hà Nội, ngày 35 tháng 6 năm 24»). → Ghi theo mẫu «Hà Nội, ngày 05 tháng 01 năm 2024».",
      "D1 violation: Năm ghi «24», phải đủ bốn chữ số (đoạn 8: «Hà Nội, ngày 35 tháng 6 năm 24»). → Ghi theo mẫu «Hà Nội, ngày 05 tháng 01 năm 2024».",
    ]
  `);
});

test('a date to be filled in, upright', async () => {
  expect(
    await conformSample({ lines: { date: { text: 'Hà Nội, ngày     tháng 01 năm 2024', italic: false } } }),
  ).toMatchInlineSnapshot(`
    [
      "D1 information: Chưa ghi ngày ban hành (đoạn 8: «Hà Nội, ngày tháng 01 năm 2024»). → Ghi khi ban hành, ví dụ «Hà Nội, ngày 05 tháng 01 năm 2024».",
      "D1 violation: Địa danh và thời gian ban hành là chữ đứng, phải là chữ nghiêng (đoạn 8: «Hà Nội, ngày tháng 01 năm 2024»). → Chọn dòng này và bấm Ctrl+I để in nghiêng.",
    ]
  `);
});

test('the date in another row than the number', () => {
  const cell = (text: string) =>
    `<w:tc>${rawParagraph(text, '<w:jc w:val="center"/>', '<w:i/><w:sz w:val="26"/>')}</w:tc>`;
  const rows = [
    ['UBND XÃ B', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Số: 05/BC-UBND', ''],
    ['', 'Hà Nội, ngày 05 tháng 01 năm 2024'],
  ];
  const table = rows.map(row => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
  expect(conformBody('D1', `<w:tbl>${table}</w:tbl>`)).toMatchInlineSnapshot(`
    [
      "D1 violation: Địa danh và thời gian ban hành không cùng dòng với số, ký hiệu văn bản (đoạn 6: «Hà Nội, ngày 05 tháng 01 năm 2024»). → Đặt hai phần này trong cùng một hàng của bảng đầu văn bản.",
    ]
  `);
});

test('dots in place of the place, on a form', async () => {
  expect(await conformSample({ lines: { date: { text: '....., ngày 05 tháng 01 năm 2024' } } })).toMatchInlineSnapshot(`
    [
      "D1 information: Chưa ghi địa danh ban hành (đoạn 8: «....., ngày 05 tháng 01 năm 2024»). → Ghi khi ban hành, ví dụ «Hà Nội, ngày 05 tháng 01 năm 2024».",
    ]
  `);
});
