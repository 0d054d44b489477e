import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAll, dossierFolder, findings, formatIssues, makeRepository } from '../checks/testing/make-dossier.ts';
import { sampleFiles } from '../checks/testing/sample-files.ts';

/** Broken input in a real folder: never a crash, always the place, what is wrong and what to do. */

const entry = '  - criterion: "1.10"\n    value: 5\n';
const textOf = (name: string) => sampleFiles[`${dossierFolder}/${name}`] ?? '';

/** Findings after the entry of criterion 1.10 was replaced. */
const withEntry = (text: string) => findings({ edits: [['results.yaml', entry, text]] });

/** Findings about the sample after something was done to its folder. */
function findingsAfter(change: (dossier: string) => void): string {
  const root = makeRepository();
  change(join(root, dossierFolder));
  return checkAll(root)
    .map(issue => `${issue.rule} ${formatIssues([issue])}`)
    .join('');
}

describe('text that is no YAML', () => {
  test('a quote that is not closed', () => {
    expect(
      findings({ files: { 'results.yaml': 'results:\n  - criterion: "1.1\n    value: 3\n' } }),
    ).toMatchInlineSnapshot(`
      "yaml-syntax results.yaml:3:5 error
        Dấu nháy hoặc dấu ngoặc mở ra ở dòng này hoặc dòng trên mà chưa đóng lại.
        → Thêm dấu nháy hoặc dấu ngoặc đóng ở cuối giá trị.
      "
    `);
  });

  test('a bracket that is not closed', () => {
    expect(findings({ edits: [['evidence/1.1.md', '[kh-1-2024]', '[kh-1-2024']] })).toMatchInlineSnapshot(`
      "yaml-syntax evidence/1.1.md:4:1 error 1.1
        Dấu nháy hoặc dấu ngoặc mở ra ở dòng này hoặc dòng trên mà chưa đóng lại.
        → Thêm dấu nháy hoặc dấu ngoặc đóng ở cuối giá trị.
      "
    `);
  });

  test('indentation by tab', () => {
    expect(withEntry('\t- criterion: "1.10"\n\t  value: 5\n')).toMatchInlineSnapshot(`
      "yaml-tab results.yaml:10:1 error
        Đầu dòng có phím Tab.
        → Thay mỗi phím Tab đầu dòng bằng 2 khoảng trắng.
      "
    `);
  });

  test('a line that is indented too far', () => {
    expect(withEntry('  - criterion: "1.10"\n      value: 5\n')).toMatchInlineSnapshot(`
      "yaml-syntax results.yaml:11:7 error
        Khoảng trắng đầu dòng không khớp với các dòng cùng mục, hoặc giá trị có dấu ": " mà chưa đặt trong dấu nháy.
        → Căn dòng này thẳng với dòng cùng mục ở trên (mỗi cấp lùi 2 khoảng trắng); câu có dấu hai chấm thì đặt trong dấu nháy.
      "
    `);
  });

  test('a colon inside a text without quotes', () => {
    expect(withEntry(`${entry}    reported: Kết quả: 5 lớp\n`)).toMatchInlineSnapshot(`
      "yaml-syntax results.yaml:12:22 error
        Khoảng trắng đầu dòng không khớp với các dòng cùng mục, hoặc giá trị có dấu ": " mà chưa đặt trong dấu nháy.
        → Căn dòng này thẳng với dòng cùng mục ở trên (mỗi cấp lùi 2 khoảng trắng); câu có dấu hai chấm thì đặt trong dấu nháy.
      "
    `);
  });

  test('a key without colon', () => {
    expect(withEntry('  - criterion: "1.10"\n    value 5\n    verdict: met\n')).toMatchInlineSnapshot(`
      "yaml-syntax results.yaml:11:5 error
        Dòng này thiếu dấu hai chấm sau "value".
        → Viết value: 5
      "
    `);
  });

  test('a colon without blank is reported on its own line', () => {
    const texts = ['    value:98.7\n    verdict: met\n', '    verdict: met\n    value:98.7\n'];
    const found = texts.map(text => withEntry(`  - criterion: "1.10"\n${text}`)).join('');
    expect(`${found}${withEntry('  - criterion:"1.10"\n    value: 5\n')}`).toMatchInlineSnapshot(`
      "yaml-syntax results.yaml:11:5 error
        Dòng này thiếu khoảng trắng sau dấu hai chấm.
        → Viết value: 98.7
      yaml-syntax results.yaml:12:5 error
        Dòng này thiếu khoảng trắng sau dấu hai chấm.
        → Viết value: 98.7
      yaml-syntax results.yaml:10:5 error
        Dòng này thiếu khoảng trắng sau dấu hai chấm.
        → Viết criterion: "1.10"
      "
    `);
  });

  test('a key written twice', () => {
    expect(withEntry(`${entry}    value: 6\n`)).toMatchInlineSnapshot(`
      "yaml-duplicate-key results.yaml:12:5 error
        Tên này đã được ghi một lần ở phía trên trong cùng một mục.
        → Giữ lại một dòng, xóa dòng kia.
      "
    `);
  });

  test('a Windows path in double quotes', () => {
    expect(withEntry(`${entry}    note: "C:\\hồ sơ"\n`)).toMatchInlineSnapshot(`
      "yaml-syntax results.yaml:12:15 error
        Dấu gạch chéo ngược (\\) trong dấu nháy kép có nghĩa riêng.
        → Dùng dấu nháy đơn cho giá trị này, ví dụ 'C:\\hồ sơ'.
      "
    `);
  });

  test('several documents in one file', () => {
    expect(
      findings({ files: { 'documents.yaml': '---\ndocuments: []\n---\ndocuments: []\n' } }),
    ).toMatchInlineSnapshot(`
      "yaml-syntax documents.yaml:3:1 error
        Tệp có dòng "---" chia thành nhiều phần.
        → Xóa dòng "---"; mỗi tệp chỉ có một phần.
      "
    `);
  });

  test('several documents after a comment', () => {
    const text = '# Danh mục\n---\ndocuments: []\n---\ndocuments: []\n';
    expect(findings({ files: { 'documents.yaml': text } })).toContain('documents.yaml:4:1');
  });

  test('nesting without end', () => {
    expect(withEntry(`${entry}    note: ${'['.repeat(5000)}\n`)).toMatchInlineSnapshot(`
      "yaml-syntax results.yaml:12:40 error
        Các mục lồng nhau quá sâu.
        → Xem lại khoảng trắng đầu dòng; hồ sơ chỉ cần vài cấp.
      "
    `);
  });
});

describe('YAML that a dossier has no use for', () => {
  test('aliases that would multiply', () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nresults: [*b, *b]\n';
    expect(findings({ files: { 'results.yaml': bomb } })).toMatchInlineSnapshot(`
      "yaml-alias results.yaml:1:5 error
        Tệp dùng ký hiệu tham chiếu của YAML (&, *) hoặc kiểu riêng (!), hồ sơ không dùng các ký hiệu này.
        → Ghi đầy đủ giá trị; nếu giá trị bắt đầu bằng &, * hoặc ! thì đặt trong dấu nháy, ví dụ "*".
      "
    `);
  });

  test('an asterisk without quotes', () => {
    const path = 'criteria/bo-thu/criteria.yaml';
    expect(findings({ edits: [[path, '"2024": "*"', '"2024": *']] })).toMatchInlineSnapshot(`
      "yaml-alias criteria/bo-thu/criteria.yaml:41:25 error
        Tệp dùng ký hiệu tham chiếu của YAML (&, *) hoặc kiểu riêng (!), hồ sơ không dùng các ký hiệu này.
        → Ghi đầy đủ giá trị; nếu giá trị bắt đầu bằng &, * hoặc ! thì đặt trong dấu nháy, ví dụ "*".
      "
    `);
  });

  test('tags', () => {
    expect(withEntry('  - criterion: !!str 1.10\n    value: 5\n')).toMatchInlineSnapshot(`
      "yaml-alias results.yaml:10:16 error
        Tệp dùng ký hiệu tham chiếu của YAML (&, *) hoặc kiểu riêng (!), hồ sơ không dùng các ký hiệu này.
        → Ghi đầy đủ giá trị; nếu giá trị bắt đầu bằng &, * hoặc ! thì đặt trong dấu nháy, ví dụ "*".
      "
    `);
  });

  test('a merge key is a name like any other', () => {
    expect(withEntry(`${entry}    <<: { verdict: met }\n`)).toContain('field-unknown results.yaml:12:5');
  });

  test('names of the language that the program is written in', () => {
    expect(withEntry(`${entry}    __proto__: { verdict: met }\n    constructor: 1\n`)).toMatchInlineSnapshot(`
      "field-unknown results.yaml:12:5 error
        Không có mục nào tên "__proto__" ở đây.
        → Xóa dòng này; các tên được dùng ở đây: criterion, value, numerator, denominator, reported, parts, points, pointsReason, verdict, verdictText, note, waivers.
      field-unknown results.yaml:13:5 error
        Không có mục nào tên "constructor" ở đây.
        → Xóa dòng này; các tên được dùng ở đây: criterion, value, numerator, denominator, reported, parts, points, pointsReason, verdict, verdictText, note, waivers.
      "
    `);
  });
});

describe('values that do not fit', () => {
  test('an unquoted 1.10 would be the number 1.1', () => {
    expect(withEntry('  - criterion: 1.10\n    value: 5\n')).toMatchInlineSnapshot(`
      "id-quoted results.yaml:10:5 error
        Mã tiêu chí (criterion) là 1.10 chưa đặt trong dấu nháy; máy sẽ hiểu là số 1.1.
        → Viết "1.10" (có dấu nháy kép).
      "
    `);
  });

  test('an unquoted period', () => {
    expect(findings({ edits: [['dossier.yaml', 'key: "2024"', 'key: 2024']] })).toMatchInlineSnapshot(`
      "id-quoted dossier.yaml:3:3 error
        Mã kỳ (key) là 2024 chưa đặt trong dấu nháy; máy sẽ hiểu là một số, không phải mã.
        → Viết "2024" (có dấu nháy kép).
      "
    `);
  });

  test('a near miss of a field, and a field like no other', () => {
    expect(withEntry(`${entry}    numerater: 3\n    ghi-chu: x\n`)).toMatchInlineSnapshot(`
      "field-unknown results.yaml:12:5 error
        Không có mục nào tên "numerater" ở đây.
        → Có phải là "numerator"? Sửa tên, hoặc xóa dòng này.
      field-unknown results.yaml:13:5 error
        Không có mục nào tên "ghi-chu" ở đây.
        → Viết note thay cho "ghi-chu".
      "
    `);
  });

  test('text where a number is expected', () => {
    expect(withEntry(`${entry}    numerator: "2.400"\n`)).toMatchInlineSnapshot(`
      "field-type results.yaml:12:5 error
        Tử số (numerator) là "2.400", phải là số (dấu thập phân là dấu chấm, không ghi ký hiệu %).
        → Ghi 2400 (không có dấu nháy).
      "
    `);
  });

  test('a number where text is expected', () => {
    expect(
      findings({ edits: [['dossier.yaml', 'subject: Kết quả thực hiện bộ tiêu chí thử', 'subject: 2024']] }),
    ).toMatchInlineSnapshot(`
      "field-type dossier.yaml:7:1 error
        Trích yếu của báo cáo (subject) là 2024, phải là chữ.
        → Viết "2024" (có dấu nháy kép).
      "
    `);
  });

  test('a list where one value is expected', () => {
    expect(withEntry('  - criterion: "1.10"\n    value: [5, 6]\n')).toMatchInlineSnapshot(`
      "field-type results.yaml:11:5 error
        Kết quả (value) là một danh sách, phải là một số hoặc một dòng chữ.
        → Viết một số hoặc một dòng chữ. Ví dụ 98.7.
      "
    `);
  });

  test('a verdict in Vietnamese', () => {
    expect(
      withEntry('  - criterion: "1.10"\n    value: 5\n    verdict: đạt\n  - criterion: "1.11"\n'),
    ).toMatchInlineSnapshot(`
      "field-value results.yaml:12:5 error
        Đánh giá (verdict) là "đạt", không có trong danh sách được dùng.
        → Viết met thay cho "đạt".
      criterion-exists results.yaml:13:5 error 1.11
        Bộ tiêu chí không có tiêu chí "1.11".
        → Sửa mã tiêu chí. Gần giống: "1.1".
      "
    `);
  });

  test('a sentence with a colon where text is expected', () => {
    const recipients = ['dossier.yaml', '- "Lưu: VT"', '- Lưu: VT'] as const;
    expect(findings({ edits: [recipients] })).toMatchInlineSnapshot(`
      "field-type dossier.yaml:14:5 error
        Nơi nhận (recipients) có dấu hai chấm mà chưa đặt trong dấu nháy.
        → Câu có dấu hai chấm: đặt trong dấu nháy, viết "Lưu: VT".
      "
    `);
    expect(withEntry('  - criterion: "1.10"\n    value:\n      Kết quả: 5 lớp\n')).toMatchInlineSnapshot(`
      "field-type results.yaml:11:5 error
        Kết quả (value) có dấu hai chấm mà chưa đặt trong dấu nháy.
        → Câu có dấu hai chấm: đặt trong dấu nháy, viết "Kết quả: 5 lớp".
      "
    `);
  });

  test('number and symbol where the number alone is expected', () => {
    const issued = '  - { document: mau-thu, number: "90/BC-UBND" }';
    expect(findings({ edits: [['dossier.yaml', '  - document: mau-thu', issued]] })).toMatchInlineSnapshot(`
      "field-type dossier.yaml:10:26 error
        Số (number) là "90/BC-UBND", phải là số (dấu thập phân là dấu chấm, không ghi ký hiệu %).
        → Chỉ ghi số thứ tự, ví dụ number: 90.
      "
    `);
  });

  test('yes, no and words where something else is expected', () => {
    const requests = (value: string) =>
      findings({
        edits: [
          ['dossier.yaml', 'stage: self-assessment', 'stage: tự đánh giá'],
          ['dossier.yaml', 'requestsRecognition: true', `requestsRecognition: ${value}`],
        ],
      });
    expect(requests('có')).toMatchInlineSnapshot(`
      "field-value dossier.yaml:6:1 error
        Bước (stage) là "tự đánh giá", chưa đúng dạng.
        → Mã một bước trong procedure.yaml của bộ tiêu chí (self-assessment: tự đánh giá; appraisal: thẩm định; opinion: tham gia ý kiến; verification: thẩm tra; recognition: công nhận). Ví dụ self-assessment.
      field-type dossier.yaml:15:1 error
        Đề nghị công nhận (requestsRecognition) là "có", phải là true (có) hoặc false (không).
        → Viết true thay cho "có".
      "
    `);
    expect(withEntry(`${entry}    numerator: nhiều\n    waivers: không\n`)).toMatchInlineSnapshot(`
      "field-type results.yaml:12:5 error
        Tử số (numerator) là "nhiều", phải là số (dấu thập phân là dấu chấm, không ghi ký hiệu %).
        → Chỉ ghi số, không kèm chữ, ví dụ numerator: 448.
      field-type results.yaml:13:5 error
        Miễn cảnh báo (waivers) là "không", phải là danh sách, mỗi mục bắt đầu bằng dấu gạch đầu dòng "-".
        → Viết mỗi mục trên một dòng, bắt đầu bằng "- ".
      "
    `);
  });

  test('names in Vietnamese', () => {
    expect(withEntry(`${entry}    tử số: 3\n    Đánh giá: đạt\n    Mẫu-số: 4\n`)).toMatchInlineSnapshot(`
      "field-unknown results.yaml:12:5 error
        Không có mục nào tên "tử số" ở đây.
        → Viết numerator thay cho "tử số".
      field-unknown results.yaml:13:5 error
        Không có mục nào tên "Đánh giá" ở đây.
        → Viết verdict thay cho "Đánh giá".
      field-unknown results.yaml:14:5 error
        Không có mục nào tên "Mẫu-số" ở đây.
        → Viết denominator thay cho "Mẫu-số".
      "
    `);
  });

  test('a number and symbol where the id of a document is expected', () => {
    expect(findings({ edits: [['evidence/1.1.md', '[kh-1-2024]', '[146/UBND-VP]']] })).toMatchInlineSnapshot(`
      "field-value evidence/1.1.md:3:13 error 1.1
        Văn bản minh chứng (documents) là "146/UBND-VP", chưa đúng dạng.
        → Mã các văn bản trong documents.yaml. Ví dụ cv-157-2023.
      "
    `);
  });

  test('a negative number', () => {
    expect(withEntry(`${entry}    numerator: -3\n`)).toMatchInlineSnapshot(`
      "field-value results.yaml:12:5 error
        Tử số (numerator) là -3, phải từ 0 trở lên.
        → Kiểm tra lại số liệu, ví dụ 448.
      "
    `);
  });

  test('half a person', () => {
    expect(
      findings({ edits: [['communes/xa-thu/commune.yaml', 'size: 3000', 'size: 3000.5']] }),
    ).toMatchInlineSnapshot(`
      "field-type communes/xa-thu/commune.yaml:6:62 error
        Số lượng (size) là 3000.5, phải là số nguyên.
        → Chỉ ghi số nguyên, không kèm chữ.
      "
    `);
  });

  test('dates as people write them, and one that the calendar does not have', () => {
    const documents = (date: string) => findings({ edits: [['documents.yaml', '2024-01-10', date]] });
    expect(documents('10/01/2024') + documents('2024-02-30')).toMatchInlineSnapshot(`
      "date-format documents.yaml:5:5 error
        Ngày ban hành (date) là "10/01/2024", chưa đúng dạng năm-tháng-ngày hoặc không có ngày này.
        → Viết theo dạng năm-tháng-ngày, ví dụ 2024-01-10.
      date-format documents.yaml:5:5 error
        Ngày ban hành (date) là "2024-02-30", chưa đúng dạng năm-tháng-ngày hoặc không có ngày này.
        → Viết theo dạng năm-tháng-ngày, ví dụ 2023-11-03.
      "
    `);
  });

  test('a required date', () => {
    expect(findings({ edits: [['dossier.yaml', '2024-11-30', '30.11.2024']] })).toMatchInlineSnapshot(`
      "date-format dossier.yaml:5:1 error
        Số liệu tính đến ngày (asOf) là "30.11.2024", chưa đúng dạng năm-tháng-ngày hoặc không có ngày này.
        → Viết theo dạng năm-tháng-ngày, ví dụ 2024-11-30.
      "
    `);
  });

  test('names without value', () => {
    const dossier = ['dossier.yaml', 'asOf: 2024-11-30\nstage: self-assessment', 'asOf:\nstage:'] as const;
    const place = ['dossier.yaml', 'place: Thử', 'place:'] as const;
    expect(findings({ edits: [dossier, place] })).toMatchInlineSnapshot(`
      "field-type dossier.yaml:5:1 error
        Số liệu tính đến ngày (asOf) đang để trống.
        → Ngày theo dạng năm-tháng-ngày. Ví dụ 2023-11-03.
      field-type dossier.yaml:6:1 error
        Bước (stage) đang để trống.
        → Mã một bước trong procedure.yaml của bộ tiêu chí (self-assessment: tự đánh giá; appraisal: thẩm định; opinion: tham gia ý kiến; verification: thẩm tra; recognition: công nhận). Ví dụ self-assessment.
      field-type dossier.yaml:8:1 error
        Địa danh (place) đang để trống.
        → Địa danh ghi trên văn bản. Ví dụ Quang Trung.
      "
    `);
  });

  test('blank text', () => {
    expect(findings({ edits: [['dossier.yaml', 'place: Thử', 'place: " "']] })).toMatchInlineSnapshot(`
      "field-value dossier.yaml:8:1 error
        Địa danh (place) đang để trống.
        → Địa danh ghi trên văn bản. Ví dụ Quang Trung.
      "
    `);
  });

  test('a field that is missing, and a group that is missing', () => {
    const edits = [
      ['dossier.yaml', 'place: Thử\n', ''],
      ['dossier.yaml', 'signatory: { role: CHỦ TỊCH, name: Họ Tên }\n', ''],
    ] as const;
    expect(findings({ edits })).toMatchInlineSnapshot(`
      "field-missing dossier.yaml:1:1 error
        Thiếu người ký (signatory).
        → Thêm dòng signatory: …
      field-missing dossier.yaml:1:1 error
        Thiếu địa danh (place).
        → Thêm dòng place: Quang Trung
      "
    `);
  });

  test('a list where a group is expected, and the other way round', () => {
    const files = { 'results.yaml': '- criterion: "1.1"\n', 'documents.yaml': 'documents: { id: a }\n' };
    expect(findings({ files })).toMatchInlineSnapshot(`
      "field-type documents.yaml:1:1 error
        Danh mục văn bản (documents) là một nhóm, phải là danh sách, mỗi mục bắt đầu bằng dấu gạch đầu dòng "-".
        → Viết mỗi mục trên một dòng, bắt đầu bằng "- ".
      field-type results.yaml:1:1 error
        Kết quả của hồ sơ là một danh sách, phải là một nhóm các dòng "tên: giá trị".
        → Các tên được dùng ở đây: results, reportedCounts, reportedPoints.
      "
    `);
  });

  test('one word instead of a file', () => {
    expect(findings({ files: { 'documents.yaml': 'không có\n' } })).toMatchInlineSnapshot(`
      "field-type documents.yaml:1:1 error
        Danh mục văn bản của hồ sơ là "không có", phải là một nhóm các dòng "tên: giá trị".
        → Các tên được dùng ở đây: documents.
      "
    `);
  });

  test('an empty list where something must stand', () => {
    expect(
      findings({ edits: [['dossier.yaml', 'recipients:\n  - "Lưu: VT"', 'recipients: []']] }),
    ).toMatchInlineSnapshot(`
      "field-value dossier.yaml:13:1 error
        Nơi nhận (recipients) chưa có mục nào.
        → Viết ít nhất 1 mục.
      "
    `);
  });

  test('a rule of recognition that is not one', () => {
    const path = 'criteria/bo-thu/set.yaml';
    expect(findings({ edits: [[path, 'rule: all-criteria-met', 'rule: all-met']] })).toMatchInlineSnapshot(`
      "field-type criteria/bo-thu/set.yaml:12:81 error
        Mục "rule" là "all-met", không có trong danh sách được dùng.
        → Chọn một trong: all-criteria-met, minimum-index-share.
      "
    `);
  });

  test('an address without scheme, and a reason that is too short', () => {
    const link = ['evidence/1.2.md', 'title: Danh sách người dân', 'title: Danh sách, url: xa-thu.example'] as const;
    const waiver = `${entry}    waivers: [{ rule: ratio-agrees, reason: Chờ, role: Chủ tịch, date: 2024-11-20 }]\n`;
    expect(findings({ edits: [link, ['results.yaml', entry, waiver]] })).toMatchInlineSnapshot(`
      "field-value evidence/1.2.md:4:39 error 1.2
        Đường dẫn (url) là "xa-thu.example", chưa đúng dạng.
        → Địa chỉ trên mạng, bắt đầu bằng http:// hoặc https://. Ví dụ http://quangtrung.bimson.thanhhoa.gov.vn/.
      field-value results.yaml:12:37 error
        Lý do (reason) là "Chờ", phải có ít nhất 10 ký tự.
        → Viết rõ hơn.
      "
    `);
  });

  test('a period of a target that is not one', () => {
    const path = 'criteria/bo-thu/criteria.yaml';
    expect(findings({ edits: [[path, '"2024": 5, "2025": 6', '"2024": 5, "Năm 2025": 6']] })).toMatchInlineSnapshot(`
      "field-value criteria/bo-thu/criteria.yaml:26:27 error
        Tên "Năm 2025" chưa đúng dạng của mã kỳ.
        → Năm của kỳ, đặt trong dấu nháy. Ví dụ "2023".
      "
    `);
  });
});

describe('files as Windows and Word leave them', () => {
  test('a byte-order mark and Windows line ends are fine', () => {
    const names = ['results.yaml', 'documents.yaml', 'dossier.yaml', 'evidence/1.1.md', 'report/mo-dau.md'];
    const files = Object.fromEntries(names.map(name => [name, `\uFEFF${textOf(name).replaceAll('\n', '\r\n')}`]));
    expect(findings({ files })).toBe('');
  });

  test('lines and columns count as the editor shows them', () => {
    const text = textOf('results.yaml').replace('value: 5\n', 'value: gần hết\n    numerator: x\n');
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(findings({ files: { 'results.yaml': windows } })).toBe(findings({ files: { 'results.yaml': text } }));
    expect(findings({ files: { 'results.yaml': windows } })).toContain('results.yaml:12:5');
  });

  test('decomposed letters', () => {
    const text = textOf('report/mo-dau.md');
    const files = { 'report/mo-dau.md': `${text}Dòng hai.\n${text}`.normalize('NFD') };
    expect(findings({ files })).toMatchInlineSnapshot(`
      "text-nfc report/mo-dau.md:1:1 warning
        Chữ «Xã» gõ bằng dấu rời (Unicode tổ hợp) (và 2 dòng khác).
        → Chạy "npx hoso fix", hoặc gõ lại với bảng mã Unicode dựng sẵn, ví dụ chọn "Unicode" trong bộ gõ Unikey.
      "
    `);
  });

  test('another encoding than UTF-8', () => {
    const latin = Buffer.from('---\ncriterion: "1.1"\ndocuments: [kh-1-2024]\n---\nK\xea ho\u1ea1ch', 'latin1');
    expect(findings({ files: { 'evidence/1.1.md': latin } })).toMatchInlineSnapshot(`
      "file-encoding evidence/1.1.md:5:1 error 1.1
        Tệp không phải văn bản UTF-8, hoặc có chữ đã bị hỏng.
        → Mở tệp, sửa chữ hỏng và lưu lại với bảng mã UTF-8.
      "
    `);
  });

  test('UTF-16, as Notepad calls "Unicode"', () => {
    const wide = Buffer.from(`\uFEFF${textOf('documents.yaml')}`, 'utf16le');
    expect(findings({ files: { 'documents.yaml': wide } })).toMatchInlineSnapshot(`
      "file-encoding documents.yaml:1:1 error
        Tệp không phải văn bản UTF-8, hoặc có chữ đã bị hỏng.
        → Mở tệp, sửa chữ hỏng và lưu lại với bảng mã UTF-8.
      "
    `);
  });

  test('characters that nobody sees', () => {
    const results = textOf('results.yaml').replace('Có', 'C\u0000ó');
    expect(findings({ files: { 'results.yaml': results } })).toMatchInlineSnapshot(`
      "text-control results.yaml:3:13 error
        Dòng này có ký tự điều khiển không nhìn thấy được.
        → Xóa và gõ lại dòng này; khi dán từ Word hãy dán dạng văn bản thuần.
      "
    `);
    expect(findings({ files: { 'report/mo-dau.md': 'Xã Thử.\n\nCó\u0007 5 thôn.\n' } })).toMatchInlineSnapshot(`
      "text-control report/mo-dau.md:3:3 error
        Dòng này có ký tự điều khiển không nhìn thấy được.
        → Xóa và gõ lại dòng này; khi dán từ Word hãy dán dạng văn bản thuần.
      "
    `);
  });

  test('such characters written as escapes', () => {
    expect(withEntry(`${entry}    note: "a\\x07b"\n    reported: 'C:\\x07'\n`)).toMatchInlineSnapshot(`
      "text-control results.yaml:12:5 error
        Dòng này có ký tự điều khiển không nhìn thấy được.
        → Xóa và gõ lại dòng này; khi dán từ Word hãy dán dạng văn bản thuần.
      "
    `);
  });
});

describe('files that are not there, or not files', () => {
  test('a missing file', () => {
    expect(findings({ files: { 'results.yaml': null } })).toMatchInlineSnapshot(`
      "file-exists results.yaml:1:1 error
        Không có tệp này.
        → Tạo tệp communes/xa-thu/2024/results.yaml, hoặc sửa chỗ dẫn tới tệp.
      "
    `);
  });

  test('an empty file, and one of blanks', () => {
    expect(findings({ files: { 'results.yaml': '', 'documents.yaml': ' \n\n' } })).toMatchInlineSnapshot(`
      "file-empty documents.yaml:1:1 error
        Tệp trống.
        → Điền nội dung, hoặc xóa tệp nếu không dùng.
      file-empty results.yaml:1:1 error
        Tệp trống.
        → Điền nội dung, hoặc xóa tệp nếu không dùng.
      "
    `);
  });

  test('a file of comments', () => {
    expect(findings({ files: { 'results.yaml': '# Chưa có gì.\n' } })).toMatchInlineSnapshot(`
      "file-empty results.yaml:1:1 error
        Tệp chỉ có chú thích, chưa có nội dung.
        → Viết các mục của tệp: results, reportedCounts, reportedPoints; hoặc xóa tệp nếu không dùng.
      "
    `);
  });

  test('a file of 50 MB', () => {
    expect(findingsAfter(dossier => truncateSync(join(dossier, 'results.yaml'), 50_000_000))).toMatchInlineSnapshot(`
      "file-size results.yaml:1:1 error
        Tệp lớn 50 MB, tối đa 1 MB.
        → Bỏ phần không cần thiết; ảnh và bản quét để ở nơi khác rồi dẫn đường dẫn.
      "
    `);
  });

  test('a folder where a file should be, and a file where a folder should be', () => {
    const root = makeRepository({ files: { 'documents.yaml': null, files: 'không phải thư mục' } });
    mkdirSync(join(root, dossierFolder, 'documents.yaml'));
    expect(formatIssues(checkAll(root))).toMatchInlineSnapshot(`
      "documents.yaml:1:1 error
        Đây không phải là một tệp.
        → Tạo tệp communes/xa-thu/2024/documents.yaml.
      files:1:1 warning
        Tệp «files» không được dùng tới.
        → Đây phải là một thư mục; đổi tên tệp, hoặc xóa nếu không dùng.
      "
    `);
  });

  test('a link instead of a file', () => {
    const root = makeRepository({ files: { 'documents.yaml': null } });
    symlinkSync('/etc/hostname', join(root, dossierFolder, 'documents.yaml'));
    expect(formatIssues(checkAll(root))).toMatchInlineSnapshot(`
      "documents.yaml:1:1 error
        Tệp là một liên kết tới chỗ khác, hồ sơ không được chứa liên kết.
        → Thay liên kết bằng chính tệp đó (sao chép nội dung vào đây).
      "
    `);
  });

  test('what a linked folder holds is never read', () => {
    const outside = makeRepository({ files: { 'evidence/1.1.md': '---\ncriterion: [\n---\n' } });
    const root = makeRepository({
      files: { 'evidence/1.1.md': null, 'evidence/1.2.md': null, 'evidence/1.10.md': null, 'evidence/2.1.md': null },
    });
    symlinkSync(join(outside, dossierFolder, 'evidence'), join(root, dossierFolder, 'evidence'));
    const rules = checkAll(root).map(({ rule, file }) => `${rule} ${file.replace(`${dossierFolder}/`, '')}`);
    expect(rules).toContain('file-link evidence');
    expect(rules.filter(rule => rule.startsWith('yaml'))).toEqual([]);
  });

  test('linked communes, dossiers and sets', () => {
    const root = makeRepository();
    symlinkSync(join(root, dossierFolder), join(root, 'communes/xa-thu/2025'));
    symlinkSync(join(root, 'communes/xa-thu'), join(root, 'communes/xa-moi'));
    symlinkSync(join(root, 'criteria/bo-thu'), join(root, 'criteria/bo-hai'));
    expect(checkAll(root).map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'file-link communes/xa-moi',
      'file-link communes/xa-thu/2025',
      'file-link criteria/bo-hai',
    ]);
  });
});

describe('files that have no place in a dossier', () => {
  test('what a browser or a build would run', () => {
    const files = { 'evidence/1.1.mdx': 'export const a = 1', 'files/anh.svg': '<svg/>', 'report/mo-dau.HTML': 'x' };
    expect(findings({ files })).toMatchInlineSnapshot(`
      "file-kind evidence/1.1.mdx:1:1 error
        Hồ sơ không được chứa tệp .mdx (tệp có thể chạy lệnh).
        → Xóa tệp; lời văn viết trong tệp .md, số liệu trong tệp .yaml.
      file-kind files/anh.svg:1:1 error
        Hồ sơ không được chứa tệp .svg (tệp có thể chạy lệnh).
        → Xóa tệp; lời văn viết trong tệp .md, số liệu trong tệp .yaml.
      file-kind report/mo-dau.HTML:1:1 error
        Hồ sơ không được chứa tệp .html (tệp có thể chạy lệnh).
        → Xóa tệp; lời văn viết trong tệp .md, số liệu trong tệp .yaml.
      "
    `);
  });

  test('near misses of names, and names like no other', () => {
    const files = { 'result.yaml': 'x', 'evidences/1.1.md': 'x', 'Ghi chú.txt': 'x', 'files/nen.zip': 'x' };
    expect(findings({ files })).toMatchInlineSnapshot(`
      "file-unknown Ghi chú.txt:1:1 warning
        Tệp «Ghi chú.txt» không được dùng tới.
        → Chuyển sang đúng thư mục, hoặc xóa nếu không dùng.
      file-unknown evidences:1:1 warning
        Thư mục «evidences» không được dùng tới.
        → Có phải là "evidence"? Đổi tên, hoặc xóa nếu không dùng.
      file-unknown files/nen.zip:1:1 warning
        Tệp «nen.zip» không được dùng tới.
        → Chuyển sang đúng thư mục, hoặc xóa nếu không dùng.
      file-unknown result.yaml:1:1 warning
        Tệp «result.yaml» không được dùng tới.
        → Có phải là "results.yaml"? Đổi tên, hoặc xóa nếu không dùng.
      "
    `);
  });

  test('strays beside communes and sets', () => {
    const files = { 'communes/ghi-chu.txt': 'x', 'criteria/ghi-chu.txt': 'x', 'communes/xa-thu/ghi-chu.txt': 'x' };
    expect(findings({ files })).toMatchInlineSnapshot(`
      "file-unknown communes/ghi-chu.txt:1:1 warning
        Tệp «ghi-chu.txt» không được dùng tới.
        → Chuyển sang đúng thư mục, hoặc xóa nếu không dùng.
      file-unknown communes/xa-thu/ghi-chu.txt:1:1 warning
        Tệp «ghi-chu.txt» không được dùng tới.
        → Chuyển sang đúng thư mục, hoặc xóa nếu không dùng.
      file-unknown criteria/ghi-chu.txt:1:1 warning
        Tệp «ghi-chu.txt» không được dùng tới.
        → Chuyển sang đúng thư mục, hoặc xóa nếu không dùng.
      "
    `);
  });
});

test('folders whose names are no part of an address', () => {
  const commune = sampleFiles['communes/xa-thu/commune.yaml'] ?? '';
  const files = {
    'communes/Xã Lạ #1/commune.yaml': commune,
    'communes/xa-thu/năm 2024/dossier.yaml': textOf('dossier.yaml'),
  };
  const names = checkAll(makeRepository({ files })).filter(({ rule }) => rule === 'folder-name');
  expect(formatIssues(names)).toMatchInlineSnapshot(`
    "communes/Xã Lạ #1:1:1 error
      Tên thư mục «Xã Lạ #1» chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối.
      → Đổi tên thư mục thành "xa-la-1".
    communes/xa-thu/năm 2024:1:1 error
      Tên thư mục «năm 2024» chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối.
      → Đổi tên thư mục thành "nam-2024".
    "
  `);
});

describe('front matter', () => {
  test('that is not closed', () => {
    expect(findings({ edits: [['evidence/1.1.md', 'kèm theo\n---\n', 'kèm theo\n']] })).toMatchInlineSnapshot(`
      "front-matter evidence/1.1.md:1:1 error 1.1
        Phần đầu tệp mở bằng "---" nhưng chưa có dòng "---" đóng lại.
        → Thêm một dòng "---" sau phần khai báo, trước phần lời văn.
      "
    `);
  });

  test('of comments alone', () => {
    expect(
      findings({ files: { 'evidence/1.1.md': '---\n# Chưa điền.\n---\nĐã có kế hoạch.\n' } }),
    ).toMatchInlineSnapshot(`
      "field-missing evidence/1.1.md:2:1 error 1.1
        Thiếu mã tiêu chí (criterion).
        → Thêm dòng criterion: "1.1"
      "
    `);
  });

  test('that is missing where it is needed', () => {
    expect(findings({ files: { 'evidence/1.1.md': 'Đã có kế hoạch.\n' } })).toMatchInlineSnapshot(`
      "front-matter evidence/1.1.md:1:1 error 1.1
        Tệp chưa có phần khai báo ở đầu tệp (giữa hai dòng "---").
        → Thêm vào đầu tệp một dòng "---", các dòng khai báo, rồi một dòng "---". Thêm dòng criterion: "1.1"
      "
    `);
  });

  test('with a mistake: line and column are those of the file', () => {
    expect(findings({ edits: [['evidence/1.2.md', 'kind: roster', 'kind: danh-sach']] })).toMatchInlineSnapshot(`
      "field-value evidence/1.2.md:4:7 error 1.2
        Loại tài liệu (kind) là "danh-sach", không có trong danh sách được dùng.
        → Viết roster thay cho "danh-sach".
      "
    `);
  });

  test('that is a list', () => {
    expect(findings({ files: { 'evidence/1.1.md': '---\n- 1.1\n---\nĐã có kế hoạch.\n' } })).toMatchInlineSnapshot(`
      "field-type evidence/1.1.md:2:1 error 1.1
        Minh chứng là một danh sách, phải là một nhóm các dòng "tên: giá trị".
        → Các tên được dùng ở đây: criterion, documents, basis, materials, heading, requirement.
      "
    `);
  });
});

describe('the head of a file of evidence', () => {
  test('after a blank line', () => {
    const text = `\n${textOf('evidence/1.1.md')}`;
    expect(findings({ files: { 'evidence/1.1.md': text } })).toMatchInlineSnapshot(`
      "front-matter evidence/1.1.md:1:1 error 1.1
        Trước dòng "---" mở đầu tệp có dòng trống.
        → Xóa dòng trống trước dòng "---".
      "
    `);
  });

  test('lacks the criterion, which the name of the file tells', () => {
    const missing = findings({ edits: [['evidence/1.2.md', 'criterion: "1.2"\n', '']] });
    expect(missing).toContain('→ Thêm dòng criterion: "1.2"');
    const none = findings({ files: { 'evidence/1.2.md': 'Đã có 2.400 người dùng.\n' } });
    expect(none).toContain('Thêm dòng criterion: "1.2"');
  });
});

test('a Word file beside the data', () => {
  const files = { 'Báo cáo.docx': 'x', 'evidence/so-lieu.xlsx': 'x' };
  expect(findings({ files })).toMatchInlineSnapshot(`
    "file-unknown Báo cáo.docx:1:1 warning
      Tệp «Báo cáo.docx» không được dùng tới.
      → Chuyển vào thư mục files/ của hồ sơ và dẫn ở documents.yaml (mục file).
    file-unknown evidence/so-lieu.xlsx:1:1 warning
      Tệp «so-lieu.xlsx» không được dùng tới.
      → Chuyển vào thư mục files/ của hồ sơ và dẫn ở documents.yaml (mục file).
    "
  `);
});

test('a set that a dossier does not find, with the near miss', () => {
  expect(findings({ edits: [['dossier.yaml', 'criteriaSet: bo-thu', 'criteriaSet: bo-thuu']] })).toMatchInlineSnapshot(`
    "criteria-set-exists dossier.yaml:1:1 error
      Không có bộ tiêu chí "bo-thuu" trong thư mục criteria/.
      → Sửa mã bộ tiêu chí. Gần giống: "bo-thu".
    "
  `);
});

test('a set with an entry that cannot be used is not held against the dossiers', () => {
  const path = 'criteria/bo-thu/criteria.yaml';
  expect(findings({ edits: [[path, 'id: "1.10"', 'id: 1.10']] })).toMatchInlineSnapshot(`
    "id-quoted criteria/bo-thu/criteria.yaml:21:5 error
      Mã tiêu chí (id) là 1.10 chưa đặt trong dấu nháy; máy sẽ hiểu là số 1.1.
      → Viết "1.10" (có dấu nháy kép).
    "
  `);
});

test('a commune that cannot be used does not hide the findings of its dossiers', () => {
  const commune = ['communes/xa-thu/commune.yaml', 'kind: xã', 'kind: làng'] as const;
  expect(findings({ edits: [commune, ['results.yaml', 'numerator: 2400', 'numerator: x']] })).toMatchInlineSnapshot(`
    "field-type results.yaml:7:5 error
      Tử số (numerator) là "x", phải là số (dấu thập phân là dấu chấm, không ghi ký hiệu %).
      → Chỉ ghi số, không kèm chữ, ví dụ numerator: 448.
    field-value communes/xa-thu/commune.yaml:2:1 error
      Loại đơn vị hành chính (kind) là "làng", không có trong danh sách được dùng.
      → Chọn một trong: xã, phường, thị trấn.
    "
  `);
});
