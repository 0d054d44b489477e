import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a document in the head of the file that its prose leaves out', () => {
  expect(
    findingsOf('document-mentioned', {
      edits: [
        ['evidence/1.1.md', '[kh-1-2024]', '[kh-1-2024, bc-20-2024]'],
        ['evidence/1.1.md', 'ban hành kế hoạch', 'ban hành Kế hoạch số 1/KH-UBND ngày 10/01/2024'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "evidence/1.1.md:3:24 info 1.1
      Văn bản số 20/BC-UBND (mã "bc-20-2024") khai là minh chứng, nhưng lời văn của tiêu chí 1.1 không dẫn số này.
      → Dẫn văn bản này trong lời văn, hoặc bỏ mã ở documents.
    "
  `);
});

test('a basis that the prose leaves out', () => {
  expect(
    findingsOf('document-mentioned', {
      edits: [
        ['evidence/1.1.md', '[kh-1-2024]', '[kh-1-2024]\nbasis: [bc-20-2024]'],
        ['evidence/1.1.md', 'ban hành kế hoạch', 'ban hành Kế hoạch số 1/KH-UBND ngày 10/01/2024'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "evidence/1.1.md:4:9 info 1.1
      Văn bản số 20/BC-UBND (mã "bc-20-2024") khai là căn cứ, nhưng lời văn của tiêu chí 1.1 không dẫn số này.
      → Dẫn văn bản này trong lời văn, hoặc bỏ mã ở basis.
    "
  `);
});

test('prose that cites nothing by number leaves the list to the head', () => {
  expect(findingsOf('document-mentioned', {})).toBe('');
});
