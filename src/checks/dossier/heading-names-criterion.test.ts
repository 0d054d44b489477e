import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('the heading of another criterion', () => {
  expect(
    findingsOf('heading-names-criterion', { edits: [['evidence/1.1.md', 'heading: 1.1. Tài', 'heading: 1.2. Tài']] }),
  ).toMatchInlineSnapshot(`
    "evidence/1.1.md:4:1 warning 1.1
      Dòng dẫn tài liệu minh chứng (heading) của tiêu chí 1.1 lại ghi "1.2. Tài liệu minh chứng kèm theo".
      → Sửa thành "1.1. Tài liệu minh chứng kèm theo".
    "
  `);
});

test('in brackets, too', () => {
  expect(
    findingsOf('heading-names-criterion', {
      edits: [
        [
          'evidence/1.1.md',
          'heading: 1.1. Tài liệu minh chứng kèm theo',
          'heading: "(1.2. Tài liệu minh chứng kèm theo)"',
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "evidence/1.1.md:4:1 warning 1.1
      Dòng dẫn tài liệu minh chứng (heading) của tiêu chí 1.1 lại ghi "(1.2. Tài liệu minh chứng kèm theo)".
      → Sửa thành "(1.1. Tài liệu minh chứng kèm theo)".
    "
  `);
});

test('a heading without number', () => {
  expect(
    findingsOf('heading-names-criterion', { edits: [['evidence/1.1.md', 'heading: 1.1. Tài', 'heading: Tài']] }),
  ).toBe('');
});

test('the heading of its own criterion, in brackets', () => {
  expect(
    findingsOf('heading-names-criterion', {
      edits: [['evidence/1.1.md', 'heading: 1.1. Tài liệu minh chứng kèm theo', 'heading: "(1.1. Tài liệu)"']],
    }),
  ).toBe('');
});
