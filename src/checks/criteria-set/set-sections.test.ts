import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';
import { scoredFiles } from '../testing/scored-files.ts';

test('a section that the group does not have, and one described twice', () => {
  expect(
    findingsOf('set-sections', {
      files: scoredFiles,
      edits: [
        ['criteria/bo-diem/criteria.yaml', 'section: A.2', 'section: A.3'],
        ['criteria/bo-diem/set.yaml', 'id: A.2', 'id: A.1'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "criteria/bo-diem/criteria.yaml:27:5 error A.2.1
      Tiêu chí A.2.1 thuộc mục "A.3", nhóm "A" không có mục này.
      → Gần giống: "A.1".
    criteria/bo-diem/set.yaml:13:11 error
      Mã mục "A.1" đã dùng.
      → Đặt mã khác.
    "
  `);
});

test('a group without sections', () => {
  expect(
    findingsOf('set-sections', {
      files: scoredFiles,
      edits: [['criteria/bo-diem/criteria.yaml', 'pillar: B\n', 'pillar: B\n    section: B.1\n']],
    }),
  ).toMatchInlineSnapshot(`
    "criteria/bo-diem/criteria.yaml:39:5 error B.1
      Tiêu chí B.1 thuộc mục "B.1", nhóm "B" không có mục này.
      → Thêm mục này vào sections của nhóm "B" trong set.yaml.
    "
  `);
});

test('sections where they belong', () => {
  expect(findingsOf('set-sections', { files: scoredFiles })).toBe('');
});
