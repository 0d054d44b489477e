import { expect, test } from 'vitest';
import { formatText } from './format-text.ts';
import { findingWith, sampleFindings } from './testing/sample-findings.ts';

test('findings grouped by file, one count line, one next step', () => {
  expect(formatText(sampleFindings, { seconds: 0.84, again: 'npm run check' })).toMatchInlineSnapshot(`
    "communes/xa-thu/2023/results.yaml
      14:5    lỗi       Kết quả (value) của tiêu chí 1.2 là 140, phải từ 0 đến 100.                       value-in-range
                        → Ghi tỷ lệ phần trăm, ví dụ 99.67.
      121:17  cảnh báo  Mã văn bản "cv-152" đã dùng ở dòng 21.                                            document-unique
                        → Đặt mã khác cho văn bản này.
                        · communes/xa-thu/2023/documents.yaml:21: Văn bản dùng mã này lần đầu.

    communes/xa-thu/commune.yaml
      3:1     lưu ý     Chữ «Thử» gõ bằng dấu rời.                                                        text-nfc
                        → Gõ lại.

    1 lỗi, 1 cảnh báo, 1 lưu ý trong 2 tệp (đã kiểm tra 63 tệp, 0,8 giây). Chạy lại: npm run check
    "
  `);
});

test('nothing found', () => {
  expect(formatText({ files: 63, issues: [] }, { again: 'npm run check' })).toMatchInlineSnapshot(`
    "Không có lỗi, không có cảnh báo (đã kiểm tra 63 tệp).
    "
  `);
});

test('text of a dossier stays on its line and starts no command of a terminal or a runner', () => {
  const message = 'Kết quả là "a\n::error::b\r\n\u001b[2Jc".';
  const text = formatText(findingWith({ message, hint: 'Sửa\n::set-output::' }), { again: 'x' });
  expect(text).not.toMatch(/^::/m);
  expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  expect(text.split('\n')).toHaveLength(6);
});
