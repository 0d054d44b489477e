import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const edit = ['criteria/bo-thu/criteria.yaml', '{ "2024": 70, "2025": 80 }', '{ "2024": 70, "2025": 60 }'] as const;

test('a target lower than that of an earlier period', () => {
  expect(findingsOf('targets-never-fall', { edits: [edit] })).toMatchInlineSnapshot(`
    "criteria/bo-thu/criteria.yaml:16:28 warning 1.2
      Chỉ tiêu 2025 của tiêu chí 1.2 là 60, thấp hơn chỉ tiêu 2024 (70).
      → Đối chiếu với quyết định; nếu đúng như vậy thì ghi một dòng ở editorialNotes, nêu năm 2025.
    "
  `);
});

test('a note that names the period explains it', () => {
  const note = [
    'criteria/bo-thu/criteria.yaml',
    edit[2],
    `${edit[2]}\n    editorialNotes: [Năm 2025 giảm chỉ tiêu.]`,
  ] as const;
  expect(findingsOf('targets-never-fall', { edits: [edit, note] })).toBe('');
});

test('targets that rise, stay or are not assessed', () => {
  expect(findingsOf('targets-never-fall', {})).toBe('');
});
