import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';
import { sampleAssignments } from '../testing/sample-assignments.ts';

const withAssignments = (rule: string, text: string) => findingsOf(rule, { files: { 'assignments.yaml': text } });

test('a criterion assigned twice', () => {
  const text = `${sampleAssignments}  - criterion: "1.2"\n    leads: [Công an xã]\n`;
  expect(withAssignments('assignment-unique', text)).toMatchInlineSnapshot(`
    "assignments.yaml:13:5 error 1.2
      Tiêu chí "1.2" đã được giao ở dòng 5.
      → Gộp hai mục làm một, mỗi nơi chủ trì một dòng ở leads; nếu là tiêu chí khác thì sửa mã.
      · assignments.yaml:5 Giao lần đầu.
    "
  `);
});

test('each criterion once', () => {
  expect(withAssignments('assignment-unique', sampleAssignments)).toBe('');
});

test('an assignment of a criterion that the set does not have', () => {
  const text = `${sampleAssignments}  - criterion: "1.11"\n    leads: [Công an xã]\n`;
  expect(withAssignments('criterion-exists', text)).toMatchInlineSnapshot(`
    "assignments.yaml:13:5 error 1.11
      Bộ tiêu chí không có tiêu chí "1.11".
      → Sửa mã tiêu chí. Gần giống: "1.1".
    "
  `);
});

test('an assignment that cites a document nobody registered', () => {
  const text = sampleAssignments.replace('[kh-1-2024]', '[kh-1-2023]');
  expect(withAssignments('document-exists', text)).toMatchInlineSnapshot(`
    "assignments.yaml:7:17 error 1.2
      Không có văn bản "kh-1-2023" trong documents.yaml.
      → Thêm văn bản này vào danh mục, hoặc sửa mã. Gần giống: "kh-1-2024".
    "
  `);
});
