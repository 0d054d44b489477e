import { expect, test } from 'vitest';
import { findings } from './testing/make-dossier.ts';
import { scoredFiles, scoredResults } from './testing/scored-files.ts';

test('a scored set of other groups and points, and its dossier, need no code', () => {
  expect(findings({ files: scoredFiles })).toBe('');
});

test('an item of a scored set without any result is missed once, with its points', () => {
  expect(
    findings({ files: scoredFiles, edits: [[scoredResults, '  - criterion: "C.1"\n    value: Có\n', '']] }),
  ).toMatchInlineSnapshot(`
    "result-open communes/xa-thu/diem-2024/results.yaml:1:1 warning C.1
      Tiêu chí C.1 chưa có kết quả; điểm tối đa 4, đơn vị tính: có/không.
      → Điền kết quả, ví dụ value: Có, hoặc lời văn ở reported.
    "
  `);
});

test('what to write for an item without result is what its rule of points takes', () => {
  const without = (entry: string) =>
    findings({ files: scoredFiles, edits: [[scoredResults, entry, '']] })
      .split('\n')
      .filter(line => line.includes('Điền kết quả'));
  expect(without('  - criterion: "A.1.2"\n    parts: [held, chaired]\n')).toEqual([
    '  → Điền kết quả, ví dụ parts: [held, chaired], hoặc lời văn ở reported.',
  ]);
  expect(without('  - criterion: "A.2.1"\n    parts: [deputy]\n')).toEqual([
    '  → Điền kết quả, ví dụ parts: [head], hoặc lời văn ở reported.',
  ]);
  expect(without('  - criterion: "B.1"\n    numerator: 448\n    denominator: 454\n    points: 5.92\n')).toEqual([
    '  → Điền kết quả, ví dụ numerator: 448, denominator: 454, value: 98.7, hoặc lời văn ở reported.',
  ]);
});

test('an item that earns points needs its proof; one that earns none does not', () => {
  const proof = '    requiredEvidence: [{ id: van-ban, title: Văn bản đã ký, accepts: [QĐ, KH] }]\n';
  const edits = [
    ['criteria/bo-diem/criteria.yaml', '    title: Ban hành văn bản\n', `    title: Ban hành văn bản\n${proof}`],
    ['criteria/bo-diem/criteria.yaml', '    title: Có chuyên mục\n', `    title: Có chuyên mục\n${proof}`],
    [scoredResults, 'value: Có', 'value: Không'],
    [scoredResults, '  - { points: 26.42 }', '  - { points: 22.42 }'],
  ] as const;
  expect(findings({ files: scoredFiles, edits })).toMatchInlineSnapshot(`
    "evidence-present communes/xa-thu/diem-2024/results.yaml:7:5 warning A.2.1
      Tiêu chí A.2.1 được 1,5 điểm nhưng chưa có tệp minh chứng evidence/A.2.1.md.
      → Tạo tệp evidence/A.2.1.md: nêu kết quả và các văn bản, tài liệu minh chứng.
    "
  `);
  const evidence = '---\ncriterion: "A.2.1"\nmaterials:\n  - { kind: roster, title: Danh sách văn bản }\n---\n';
  const files = { ...scoredFiles, 'communes/xa-thu/diem-2024/evidence/A.2.1.md': evidence };
  expect(findings({ files, edits })).toMatchInlineSnapshot(`
    "evidence-present communes/xa-thu/diem-2024/evidence/A.2.1.md:2:1 warning A.2.1
      Tiêu chí A.2.1 thiếu minh chứng: Văn bản đã ký.
      → Thêm vào documents (văn bản có số) hoặc materials (danh sách, hình ảnh, đường dẫn); loại được chấp nhận: QĐ (quyết định), KH (kế hoạch).
    "
  `);
});
