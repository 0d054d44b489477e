import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('a heading in lower case, not bold', async () => {
  expect(
    await conformSample({ lines: { part: { text: 'I. Kết quả thực hiện', bold: false } } }),
  ).toMatchInlineSnapshot(`
    [
      "B4 violation: Số thứ tự và tiêu đề của mục chưa in đậm (đoạn 15: «I. Kết quả thực hiện»). → Chọn dòng này và bấm Ctrl+B để in đậm.",
      "B4 violation: Số thứ tự và tiêu đề của mục chưa viết bằng chữ in hoa (đoạn 15: «I. Kết quả thực hiện»). → Viết «I. KẾT QUẢ THỰC HIỆN».",
    ]
  `);
});

test('a clause title that is not bold', async () => {
  expect(await conformSample({ lines: { clause: { bold: false } } })).toMatchInlineSnapshot(`
    [
      "B4 violation: Tiêu đề của khoản chưa in đậm (đoạn 16: «1. Công tác chỉ đạo»). → Chọn dòng này và bấm Ctrl+B để in đậm.",
    ]
  `);
});

test('a clause with a stroke, a point with a dot', async () => {
  expect(
    await conformSample({
      lines: { clause: { text: '1/ Công tác chỉ đạo' }, pointA: { text: 'a. Ban hành kế hoạch;' } },
    }),
  ).toMatchInlineSnapshot(`
    [
      "B4 violation: Số thứ tự ghi «1/» chưa đúng mẫu (đoạn 16: «1/ Công tác chỉ đạo»). → Ghi theo mẫu «1. Công tác chỉ đạo».",
      "B4 violation: Số thứ tự ghi «a.» chưa đúng mẫu (đoạn 18: «a. Ban hành kế hoạch;»). → Ghi theo mẫu «a) Ban hành kế hoạch».",
    ]
  `);
});

test('points out of order', async () => {
  expect(
    await conformSample({ lines: { pointB: { text: 'c) Thành lập tổ công nghệ số cộng đồng.' } } }),
  ).toMatchInlineSnapshot(`
    [
      "B4 violation: Điểm ghi «c)», theo thứ tự bảng chữ cái tiếng Việt phải là «b)» (đoạn 19: «c) Thành lập tổ công nghệ số cộng đồng.»). → Đánh thứ tự a, b, c, d, đ, e, g, h, i, k, l, m, n, …",
    ]
  `);
});

test('decimal numbers', async () => {
  expect(
    await conformSample({
      lines: { pointA: { text: '1.1. Ban hành kế hoạch;' }, pointB: { text: '1.2. Thành lập tổ.' } },
    }),
  ).toMatchInlineSnapshot(`
    [
      "B4 information: Số thứ tự nhiều cấp (1.1) không có trong quy định; dưới khoản là điểm a), b), c) (đoạn 18: «1.1. Ban hành kế hoạch;»; và 1 đoạn khác: 19). → Cân nhắc đánh số «a)», «b)» thay cho «1.1.», «1.2.».",
    ]
  `);
});
