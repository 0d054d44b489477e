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

const dossierWaiver = (about: string) =>
  `notes: []\nwaivers:\n  - rule: document-number-form\n    about: ${about}\n    reason: Bản gốc không ghi ngày, đã hỏi văn thư\n    role: Chủ tịch UBND xã\n    date: 2024-12-01\n`;
const undated = ['documents.yaml', '    date: 2024-11-05\n', ''] as const;

test('a warning without a criterion is waived in dossier.yaml by words it contains', () => {
  const file = (about: string) =>
    ['dossier.yaml', 'requestsRecognition: true\n', `requestsRecognition: true\n${dossierWaiver(about)}`] as const;
  expect(findingsOf('document-number-form', { edits: [undated] })).not.toBe('');
  expect(findings({ edits: [undated, file('20/BC-UBND')] })).toBe('');
  expect(findingsOf('waiver-needed', { edits: [undated, file('21/BC-UBND')] })).toMatchInlineSnapshot(`
    "dossier.yaml:18:5 error
      Miễn cảnh báo "document-number-form" của "21/BC-UBND" (Chủ tịch UBND xã, 01/12/2024) không còn cần: không có cảnh báo nào như vậy.
      → Xóa mục này trong waivers.
    "
  `);
});
