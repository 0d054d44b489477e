import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('no evidence at all for what is claimed as met', () => {
  expect(findingsOf('evidence-present', { files: { 'evidence/1.2.md': null } })).toMatchInlineSnapshot(`
    "results.yaml:5:5 warning 1.2
      Tiêu chí 1.2 được đánh giá đạt nhưng chưa có tệp minh chứng evidence/1.2.md.
      → Tạo tệp evidence/1.2.md: nêu kết quả và các văn bản, tài liệu minh chứng.
    "
  `);
});

test('evidence without what the set requires', () => {
  expect(
    findingsOf('evidence-present', { edits: [['evidence/1.2.md', 'kind: roster', 'kind: image']] }),
  ).toMatchInlineSnapshot(`
    "evidence/1.2.md:2:1 warning 1.2
      Tiêu chí 1.2 thiếu minh chứng: Danh sách người dân.
      → Thêm vào documents (văn bản có số) hoặc materials (danh sách, hình ảnh, đường dẫn); loại được chấp nhận: roster (danh sách).
    "
  `);
});

test('a document of a kind that does not count', () => {
  expect(
    findingsOf('evidence-present', { edits: [['evidence/1.1.md', '[kh-1-2024]', '[bc-20-2024]']] }),
  ).toMatchInlineSnapshot(`
    "evidence/1.1.md:3:1 warning 1.1
      Tiêu chí 1.1 thiếu minh chứng: Kế hoạch năm.
      → Thêm vào documents (văn bản có số) hoặc materials (danh sách, hình ảnh, đường dẫn); loại được chấp nhận: KH (kế hoạch), QĐ (quyết định).
    "
  `);
});

test('what is not claimed as met needs no evidence yet', () => {
  expect(
    findingsOf('evidence-present', {
      edits: [
        [
          'results.yaml',
          `    denominator: 3000
    verdict: met`,
          `    denominator: 3000
    verdict: in-progress`,
        ],
      ],
      files: { 'evidence/1.2.md': null },
    }),
  ).toBe('');
});

test('a file that cannot be read is not called missing', () => {
  expect(
    findingsOf('evidence-present', {
      files: {
        'evidence/1.2.md': `---
criterion: [
---
`,
      },
    }),
  ).toBe('');
});

test('an entry that cannot be used is not called missing either', () => {
  expect(
    findingsOf('evidence-present', {
      edits: [
        ['evidence/1.2.md', 'kind: roster, title: Danh sách người dân', 'kind: roster, name: Danh sách người dân'],
      ],
    }),
  ).toBe('');
});

test('a criterion with two results is asked for its evidence once', () => {
  const twice = '  - criterion: "1.2"\n    verdict: met\n  - criterion: "1.10"\n';
  const found = findingsOf('evidence-present', {
    edits: [['results.yaml', '  - criterion: "1.10"\n', twice]],
    files: { 'evidence/1.2.md': null },
  });
  expect(found.match(/Tiêu chí 1\.2/g)).toHaveLength(1);
});
