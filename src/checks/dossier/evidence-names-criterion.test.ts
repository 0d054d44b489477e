import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a head that names another criterion', () => {
  expect(
    findingsOf('evidence-names-criterion', { edits: [['evidence/1.1.md', 'criterion: "1.1"', 'criterion: "1.2"']] }),
  ).toMatchInlineSnapshot(`
    "evidence/1.1.md:2:1 error 1.1
      Tệp tên là 1.1.md nhưng bên trong ghi tiêu chí "1.2".
      → Ghi criterion: "1.1", hoặc đổi tên tệp thành 1.2.md.
    "
  `);
});

test('head and name agree', () => {
  expect(findingsOf('evidence-names-criterion', {})).toBe('');
});
