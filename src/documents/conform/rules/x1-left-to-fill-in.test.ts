import { expect, test } from 'vitest';
import { checkConformity } from '../check-conformity.ts';
import { formatReportAsText } from '../format-report.ts';
import { conformSample } from '../testing/conform-sample.ts';
import { sampleDocument } from '../testing/sample-document.ts';

const lines = { pointA: { text: 'a) Kế hoạch (điền số kế hoạch), Quyết định (điền số quyết định);' } };

test('each reminder left in the document', async () => {
  expect(await conformSample({ lines })).toMatchInlineSnapshot(`
    [
      "X1 violation: Còn chỗ chưa điền: số kế hoạch (đoạn 18: «a) Kế hoạch (điền số kế hoạch), Quyết định (điền số quyết…»). → Thay «(điền số kế hoạch)» bằng nội dung thật rồi lập lại văn bản.",
      "X1 violation: Còn chỗ chưa điền: số quyết định (đoạn 18: «a) Kế hoạch (điền số kế hoạch), Quyết định (điền số quyết…»). → Thay «(điền số quyết định)» bằng nội dung thật rồi lập lại văn bản.",
    ]
  `);
});

test('a finding that stands on no point of the Decree names none', async () => {
  expect(formatReportAsText('bao-cao.docx', checkConformity(await sampleDocument({ lines })))).toMatchInlineSnapshot(`
    "bao-cao.docx
      X1  lỗi        Còn chỗ chưa điền: số kế hoạch (đoạn 18: «a) Kế hoạch (điền số kế hoạch), Quyết định (điền số quyết…»).
                     → Thay «(điền số kế hoạch)» bằng nội dung thật rồi lập lại văn bản.
      X1  lỗi        Còn chỗ chưa điền: số quyết định (đoạn 18: «a) Kế hoạch (điền số kế hoạch), Quyết định (điền số quyết…»).
                     → Thay «(điền số quyết định)» bằng nội dung thật rồi lập lại văn bản.

    2 lỗi thể thức, 0 thông tin trong bao-cao.docx.
    Sửa rồi chạy lại: npx hoso conform bao-cao.docx
    "
  `);
});

test('other words in brackets', async () => {
  expect(
    await conformSample({ lines: { pointA: { text: 'a) Giải thể thao (điền kinh) theo kế hoạch (số 5);' } } }),
  ).toEqual([]);
});
