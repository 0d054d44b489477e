import { expect, test } from 'vitest';
import { conformBody, conformSample } from '../testing/conform-sample.ts';
import { rawParagraph } from '../testing/raw-document.ts';

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

const bold = '<w:b/>';
const centred = '<w:jc w:val="center"/>';
const body = (...paragraphs: readonly string[]) =>
  [rawParagraph('BÁO CÁO', centred), rawParagraph('Kết quả', centred), rawParagraph('Nội dung.'), ...paragraphs].join(
    '',
  );

test('a part with its title, as it should be', () => {
  const part = rawParagraph('Phần I', centred, bold);
  expect(conformBody('B4', body(part, rawParagraph('QUY ĐỊNH CHUNG', centred, bold)))).toEqual([]);
});

test('a chapter with an Arabic number and a title in lower case, not centred', () => {
  const title = rawParagraph('Quy định chung', '', bold);
  expect(conformBody('B4', body(rawParagraph('Chương 1', centred, bold), title))).toMatchInlineSnapshot(`
    [
      "B4 violation: «Chương 1» phải đánh số bằng chữ số La Mã (đoạn 4: «Chương 1»). → Ghi theo mẫu «Phần I», «Chương II».",
      "B4 violation: Tiêu đề của phần, chương, mục chưa viết bằng chữ in hoa (đoạn 5: «Quy định chung»). → Viết «QUY ĐỊNH CHUNG».",
      "B4 violation: Tiêu đề của phần, chương, mục chưa canh giữa (đoạn 5: «Quy định chung»). → Đặt con trỏ vào dòng này và bấm Ctrl+E để canh giữa.",
    ]
  `);
});

test('a section with a Roman number', () => {
  const title = rawParagraph('QUY ĐỊNH CHUNG', centred, bold);
  expect(conformBody('B4', body(rawParagraph('Mục II', centred, bold), title))).toMatchInlineSnapshot(`
    [
      "B4 violation: «Mục II» phải đánh số bằng chữ số Ả Rập (đoạn 4: «Mục II»). → Ghi theo mẫu «Mục 1».",
    ]
  `);
});

test('an article without dot, not bold', () => {
  expect(conformBody('B4', body(rawParagraph('Điều 1 Phạm vi')))).toMatchInlineSnapshot(`
    [
      "B4 violation: Số thứ tự ghi «Điều 1» chưa đúng mẫu (đoạn 4: «Điều 1 Phạm vi»). → Ghi theo mẫu «Điều 1. Phạm vi điều chỉnh».",
      "B4 violation: Từ «Điều» và số thứ tự của điều chưa in đậm (đoạn 4: «Điều 1 Phạm vi»). → Chọn dòng này và bấm Ctrl+B để in đậm.",
    ]
  `);
});

test('points go on from d to đ, over text between them, and begin again under a new clause', () => {
  const points = [
    '1. Một',
    'a) a;',
    'b) b;',
    'Giải thích.',
    'c) c;',
    'd) d;',
    'đ) đ;',
    'e) e;',
    'g) g.',
    '2. Hai',
    'a) a.',
  ];
  expect(conformBody('B4', body(...points.map(text => rawParagraph(text, '', /^\d/.test(text) ? bold : ''))))).toEqual(
    [],
  );
});

test('e after d leaves đ out', () => {
  const points = ['a) a;', 'b) b;', 'c) c;', 'd) d;', 'e) e.'];
  expect(conformBody('B4', body(...points.map(text => rawParagraph(text))))).toMatchInlineSnapshot(`
    [
      "B4 violation: Điểm ghi «e)», theo thứ tự bảng chữ cái tiếng Việt phải là «đ)» (đoạn 8: «e) e.»). → Đánh thứ tự a, b, c, d, đ, e, g, h, i, k, l, m, n, …",
    ]
  `);
});
