import { expect, test } from 'vitest';
import { formatJson } from './format-json.ts';
import { sampleFindings } from './testing/sample-findings.ts';

test('every field of every finding, null or an empty list where there is nothing', () => {
  expect(formatJson(sampleFindings)).toMatchInlineSnapshot(`
    "{
      "summary": {
        "files": 63,
        "errors": 1,
        "warnings": 1,
        "infos": 1
      },
      "issues": [
        {
          "rule": "value-in-range",
          "severity": "error",
          "file": "communes/xa-thu/2023/results.yaml",
          "line": 14,
          "column": 5,
          "dossier": "xa-thu/2023",
          "criterion": "1.2",
          "message": "Kết quả (value) của tiêu chí 1.2 là 140, phải từ 0 đến 100.",
          "hint": "Ghi tỷ lệ phần trăm, ví dụ 99.67.",
          "related": [],
          "fingerprint": "mf84d7a0d"
        },
        {
          "rule": "document-unique",
          "severity": "warning",
          "file": "communes/xa-thu/2023/results.yaml",
          "line": 121,
          "column": 17,
          "dossier": "xa-thu/2023",
          "criterion": null,
          "message": "Mã văn bản \\"cv-152\\" đã dùng ở dòng 21.",
          "hint": "Đặt mã khác cho văn bản này.",
          "related": [
            {
              "file": "communes/xa-thu/2023/documents.yaml",
              "line": 21,
              "message": "Văn bản dùng mã này lần đầu."
            }
          ],
          "fingerprint": "m3545e054"
        },
        {
          "rule": "text-nfc",
          "severity": "info",
          "file": "communes/xa-thu/commune.yaml",
          "line": 3,
          "column": 1,
          "dossier": null,
          "criterion": null,
          "message": "Chữ «Thử» gõ bằng dấu rời.",
          "hint": "Gõ lại.",
          "related": [],
          "fingerprint": "mbc804767"
        }
      ]
    }
    "
  `);
});

test('nothing found', () => {
  expect(JSON.parse(formatJson({ files: 5, issues: [] }))).toEqual({
    summary: { files: 5, errors: 0, warnings: 0, infos: 0 },
    issues: [],
  });
});
