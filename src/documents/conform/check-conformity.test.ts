import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkConformity } from './check-conformity.ts';
import { formatReportAsJson, formatReportAsText } from './format-report.ts';
import { conformSample, someKinds } from './testing/conform-sample.ts';
import { sampleDocument } from './testing/sample-document.ts';

test('a conforming report gives no finding', async () => {
  expect(await conformSample({})).toEqual([]);
});

test('a conforming letter gives no finding', async () => {
  expect(await conformSample({ kind: 'letter' })).toEqual([]);
});

test('an exception turns the violations of its rule into information with the reason', async () => {
  const exceptions = [{ rule: 'P1', reason: 'Mẫu số 01 của tỉnh ghi «PHỤ LỤC 01».' }];
  const changes = { lines: { annexHeading: { text: 'PHỤ LỤC 01' }, annexReference: { size: 12 } } };
  expect(await conformSample(changes, exceptions)).toMatchInlineSnapshot(`
    [
      "P1 information: Phụ lục đánh số «01», phải là chữ số La Mã (đoạn 30: «PHỤ LỤC 01»). Theo biểu mẫu: Mẫu số 01 của tỉnh ghi «PHỤ LỤC 01». → Ghi «Phụ lục I».",
      "P1 information: Từ «Phụ lục» và số thứ tự viết bằng chữ in hoa, phải là chữ in thường (đoạn 30: «PHỤ LỤC 01»). Theo biểu mẫu: Mẫu số 01 của tỉnh ghi «PHỤ LỤC 01». → Viết bằng chữ in thường, ví dụ «Phụ lục 01».",
      "P2 violation: Cỡ chữ của chỉ dẫn kèm theo văn bản là 12, phải từ 13 đến 14 (đoạn 32: «(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2024…»). → Chọn dòng này và đặt cỡ chữ 14.",
    ]
  `);
});

test('without the list of kinds the symbol is not compared with the title', async () => {
  const bytes = await sampleDocument({ lines: { number: { text: 'Số: 05/KH-UBND' } } });
  expect(checkConformity(bytes).findings).toEqual([]);
  expect(checkConformity(bytes, { documentKinds: someKinds }).summary).toEqual({ violations: 1, informations: 0 });
});

test('the same fault in many paragraphs is one finding with their numbers', async () => {
  const changes = Object.fromEntries(['opening', 'pointA', 'pointB', 'closing'].map(name => [name, { size: 12 }]));
  const [finding, ...others] = checkConformity(await sampleDocument({ lines: changes })).findings;
  expect(others).toEqual([]);
  expect(finding).toMatchInlineSnapshot(`
    {
      "article": "điểm e khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
      "hint": "Chọn dòng này và đặt cỡ chữ 14.",
      "location": {
        "paragraphs": [
          17,
          18,
          19,
          21,
        ],
        "part": "word/document.xml",
        "text": "Phường đã ban hành kế hoạch và phân công nhiệm vụ, số liệ…",
      },
      "message": "Cỡ chữ của nội dung văn bản là 12, phải từ 13 đến 14 (đoạn 17: «Phường đã ban hành kế hoạch và phân công nhiệm vụ, số liệ…»; và 3 đoạn khác: 18, 19, 21).",
      "rule": "B3",
      "severity": "violation",
    }
  `);
});

test('the text says what, where and what to do, the count and how to go on', async () => {
  const report = checkConformity(await sampleDocument({ lines: { salutation: null }, margins: { left: 1134 } }));
  expect(formatReportAsText('bao-cao.docx', report)).toMatchInlineSnapshot(`
    "bao-cao.docx
      G3  lỗi        Lề trái là 20 mm, phải từ 30 đến 35 mm (phần trang (section) 1).
                     → Vào Bố trí (Layout) > Lề (Margins), đặt lề trái 30 mm.
                     khoản 3 Mục I Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP
      N1  thông tin  Báo cáo không có phần «Kính gửi»; báo cáo gửi cơ quan cấp trên phải có phần này.
                     → Ghi trước nội dung, ví dụ «Kính gửi: Ủy ban nhân dân thị xã …».
                     điểm b, d khoản 9 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP

    1 lỗi thể thức, 1 thông tin trong bao-cao.docx.
    Sửa rồi chạy lại: npx hoso conform bao-cao.docx
    "
  `);
});

test('the text of a conforming file', async () => {
  expect(formatReportAsText('bao-cao.docx', checkConformity(await sampleDocument()))).toMatchInlineSnapshot(`
    "bao-cao.docx

    0 lỗi thể thức, 0 thông tin trong bao-cao.docx.
    Không có lỗi thể thức theo Phụ lục I Nghị định số 30/2020/NĐ-CP trong phạm vi máy kiểm tra được.
    "
  `);
});

test('the JSON has the file, the summary and the findings', async () => {
  const report = checkConformity(await sampleDocument({ margins: { left: 1134 } }));
  expect(JSON.parse(formatReportAsJson('bao-cao.docx', report))).toMatchInlineSnapshot(`
    {
      "file": "bao-cao.docx",
      "findings": [
        {
          "article": "khoản 3 Mục I Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
          "hint": "Vào Bố trí (Layout) > Lề (Margins), đặt lề trái 30 mm.",
          "location": {
            "paragraphs": [],
            "part": "",
            "text": "",
          },
          "message": "Lề trái là 20 mm, phải từ 30 đến 35 mm (phần trang (section) 1).",
          "rule": "G3",
          "severity": "violation",
        },
      ],
      "summary": {
        "informations": 0,
        "violations": 1,
      },
    }
  `);
});

test('a file that names its template gets the exceptions of that template, unless others are given', async () => {
  const parts: Zippable = { ...unzipSync(await sampleDocument({ lines: { annexHeading: { text: 'PHỤ LỤC 01' } } })) };
  const core =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><cp:keywords>mau-01</cp:keywords></cp:coreProperties>';
  const bytes = zipSync({ ...parts, 'docProps/core.xml': strToU8(core) });
  const exceptionsOf = (id: string) => (id === 'mau-01' ? [{ rule: 'P1', reason: 'biểu mẫu in PHỤ LỤC 01' }] : []);
  expect(checkConformity(bytes).summary.violations).toBeGreaterThan(0);
  expect(checkConformity(bytes, { exceptionsOf }).summary.violations).toBe(0);
  expect(checkConformity(bytes, { exceptionsOf, exceptions: [] }).summary.violations).toBeGreaterThan(0);
});
