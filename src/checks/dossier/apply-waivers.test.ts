import { describe, expect, test } from 'vitest';
import { findings, findingsOf } from '../testing/make-dossier.ts';

/** The result of criterion 1.2 with a waiver of `rule`, and the percentage given. */
function waive(rule: string, value: number) {
  return [
    'results.yaml',
    '    value: 80\n',
    `    value: ${value}
    waivers:
      - { rule: ${rule}, reason: Chờ đối chiếu lại với công an xã, role: Chủ tịch UBND xã, date: 2024-11-20 }
`,
  ] as const;
}

test('a warning that somebody answers for disappears', () => {
  expect(findings({ edits: [waive('ratio-agrees', 82.1)] })).toBe('');
});

test('a waiver that nothing needs is an error', () => {
  expect(findings({ edits: [waive('ratio-agrees', 80)] })).toMatchInlineSnapshot(`
    "waiver-needed results.yaml:8:9 error 1.2
      Miễn cảnh báo "ratio-agrees" của tiêu chí 1.2 (Chủ tịch UBND xã, 20/11/2024) không còn cần: không có cảnh báo nào như vậy.
      → Xóa mục này trong waivers.
    "
  `);
});

test('a waiver covers its own criterion and rule only', () => {
  const other = ['results.yaml', 'value: 57.1', 'value: 61'] as const;
  expect(findings({ edits: [waive('ratio-complete', 80), other] })).toMatchInlineSnapshot(`
    "waiver-needed results.yaml:8:9 error 1.2
      Miễn cảnh báo "ratio-complete" của tiêu chí 1.2 (Chủ tịch UBND xã, 20/11/2024) không còn cần: không có cảnh báo nào như vậy.
      → Xóa mục này trong waivers.
    ratio-agrees results.yaml:16:5 warning 2.1
      Kết quả (value) của tiêu chí 2.1 ghi 61%, nhưng 1.713/3.000 = 57,10%.
      → Kiểm tra tử số, mẫu số với tài liệu minh chứng; nếu hai số này đúng thì ghi value: 57.1.
    "
  `);
});

test('an error cannot be waived', () => {
  expect(findings({ edits: [waive('value-in-range', 140)] })).toMatchInlineSnapshot(`
    "ratio-agrees results.yaml:6:5 warning 1.2
      Kết quả (value) của tiêu chí 1.2 ghi 140%, nhưng 2.400/3.000 = 80,00%.
      → Kiểm tra tử số, mẫu số với tài liệu minh chứng; nếu hai số này đúng thì ghi value: 80.
    value-in-range results.yaml:6:5 error 1.2
      Kết quả (value) của tiêu chí 1.2 là 140, phải từ 0 đến 100.
      → Ghi tỷ lệ phần trăm, ví dụ 99.67.
    waiver-needed results.yaml:8:9 error 1.2
      Miễn cảnh báo "value-in-range" của tiêu chí 1.2 (Chủ tịch UBND xã, 20/11/2024) không có hiệu lực: đây là lỗi, chỉ cảnh báo mới miễn được.
      → Xóa mục này trong waivers.
    "
  `);
});

test('a warning of the reader can be waived like any other', () => {
  const decomposed = ['evidence/1.2.md', 'người, đạt', 'người, đạt'.normalize('NFD')] as const;
  expect(findings({ edits: [decomposed] })).toContain('text-nfc');
  expect(findings({ edits: [decomposed, waive('text-nfc', 80)] })).toBe('');
});

describe('nothing is called unneeded while something could not be read', () => {
  test('an evidence file', () => {
    const files = { 'evidence/1.2.md': '---\ncriterion: [\n---\n' };
    expect(findings({ files, edits: [waive('evidence-present', 80)] })).not.toContain('waiver-needed');
  });

  test('an entry of the results', () => {
    const edit = ['results.yaml', 'criterion: "1.10"', 'criterion: 1.10'] as const;
    const found = findings({ edits: [waive('ratio-agrees', 80), edit] });
    expect(found).toContain('id-quoted');
    expect(found).not.toContain('waiver-needed');
  });
});

const dossierWaiver = (place: string) =>
  `notes: []\nwaivers:\n  - rule: document-number-form\n    ${place}\n    reason: Bản gốc không ghi ngày, đã hỏi văn thư\n    role: Chủ tịch UBND xã\n    date: 2024-12-01\n`;
const undated = ['documents.yaml', '    date: 2024-11-05\n', ''] as const;
const spaced = ['documents.yaml', '1/KH-UBND', '1/ KH-UBND'] as const;
const waiving = (place: string) =>
  ['dossier.yaml', 'requestsRecognition: true\n', `requestsRecognition: true\n${dossierWaiver(place)}`] as const;

test('a warning without a criterion is waived in dossier.yaml by its file', () => {
  expect(findingsOf('document-number-form', { edits: [undated] })).not.toBe('');
  expect(findings({ edits: [undated, waiving('file: documents.yaml')] })).toBe('');
  expect(findingsOf('waiver-needed', { edits: [undated, waiving('file: results.yaml')] })).toMatchInlineSnapshot(`
    "dossier.yaml:18:5 error
      Miễn cảnh báo "document-number-form" của tệp results.yaml (Chủ tịch UBND xã, 01/12/2024) không còn cần: không có cảnh báo nào như vậy.
      → Xóa mục này trong waivers.
    "
  `);
});

test('where a rule has several findings in the file, the fingerprint says which is waived', () => {
  expect(findings({ edits: [undated, spaced, waiving('file: documents.yaml')] })).toMatchInlineSnapshot(`
    "document-number-form documents.yaml:4:5 warning
      Số, ký hiệu "1/ KH-UBND" có khoảng trắng.
      → Viết liền: "1/KH-UBND".
    document-number-form documents.yaml:10:5 warning
      Văn bản số 20/BC-UBND không ghi ngày ban hành.
      → Mở văn bản gốc và thêm ngày, ví dụ date: 2023-11-03.
    waiver-needed dossier.yaml:18:5 error
      Miễn cảnh báo "document-number-form" của tệp documents.yaml (Chủ tịch UBND xã, 01/12/2024) chưa rõ: có 2 cảnh báo như vậy.
      → Thêm mã của cảnh báo được miễn, ví dụ "fingerprint: mae20dd34"; mỗi mục miễn một cảnh báo.
      · documents.yaml:4 mae20dd34: Số, ký hiệu "1/ KH-UBND" có khoảng trắng.
      · documents.yaml:10 m2542d846: Văn bản số 20/BC-UBND không ghi ngày ban hành.
    "
  `);
  const code = /m[0-9a-f]{8}/.exec(findings({ edits: [undated, spaced, waiving('file: documents.yaml')] }))?.[0];
  const rest = findings({ edits: [undated, spaced, waiving(`file: documents.yaml\n    fingerprint: ${code}`)] });
  expect(rest).toContain('20/BC-UBND');
  expect(rest).not.toContain('1/ KH-UBND');
  expect(rest).not.toContain('waiver-needed');
});

test('a fingerprint that no finding has any more names those that are there', () => {
  const edits = [undated, waiving('file: documents.yaml\n    fingerprint: m00000000')];
  expect(findings({ edits })).toMatchInlineSnapshot(`
    "document-number-form documents.yaml:10:5 warning
      Văn bản số 20/BC-UBND không ghi ngày ban hành.
      → Mở văn bản gốc và thêm ngày, ví dụ date: 2023-11-03.
    waiver-needed dossier.yaml:18:5 error
      Miễn cảnh báo "document-number-form" của tệp documents.yaml (Chủ tịch UBND xã, 01/12/2024) không còn cần: không có cảnh báo nào mang mã m00000000.
      → Xóa mục này, hoặc xem lại rồi ghi mã mới, ví dụ "fingerprint: m2542d846".
      · documents.yaml:10 m2542d846: Văn bản số 20/BC-UBND không ghi ngày ban hành.
    "
  `);
});

test('waivers of a criterion are as precise', () => {
  const prose = [
    'evidence/1.2.md',
    '2.400/3.000 người, đạt 80%.',
    '2.400/3.000 người, đạt 81%. 30/60 hộ, đạt 40%.',
  ] as const;
  expect(findingsOf('waiver-needed', { edits: [prose, waive('prose-ratio-agrees', 80)] })).toMatchInlineSnapshot(`
    "results.yaml:8:9 error 1.2
      Miễn cảnh báo "prose-ratio-agrees" của tiêu chí 1.2 (Chủ tịch UBND xã, 20/11/2024) chưa rõ: có 2 cảnh báo như vậy.
      → Thêm mã của cảnh báo được miễn, ví dụ "fingerprint: m2dbb7ffe"; mỗi mục miễn một cảnh báo.
      · evidence/1.2.md:6 m2dbb7ffe: Lời văn ghi «2.400/3.000 người, đạt 81%», nhưng 2.400/3.000 = 80,00%.
      · evidence/1.2.md:6 m26caf562: Lời văn ghi «30/60 hộ, đạt 40%», nhưng 30/60 = 50,00%.
    "
  `);
});
