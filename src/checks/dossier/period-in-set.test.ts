import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a period without targets', () => {
  expect(
    findingsOf('period-in-set', { edits: [['dossier.yaml', 'key: "2024"', 'key: "2023"']] }),
  ).toMatchInlineSnapshot(`
    "dossier.yaml:3:3 error
      Bộ tiêu chí không có chỉ tiêu cho kỳ "2023".
      → Chọn một trong các kỳ: "2024", "2025".
    "
  `);
});

test('a period of the set', () => {
  expect(findingsOf('period-in-set', { edits: [['dossier.yaml', 'key: "2024"', 'key: "2025"']] })).toBe('');
});
