import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const vocabulary = [
  'content/vocabulary.yaml',
  'abbreviations:',
  'symbols: [UBND, VHXH, STTTT]\nabbreviations:',
] as const;
const find = (documentNumber: string) =>
  findingsOf('symbol-spelled', { edits: [vocabulary, ['documents.yaml', '20/BC-UBND', documentNumber]] });

test('letters doubled, left out or swapped', () => {
  expect(find('164/UBND-VHXXH')).toMatchInlineSnapshot(`
    "documents.yaml:10:5 info
      Ký hiệu "164/UBND-VHXXH" có chữ "VHXXH", thường dùng là "VHXH".
      → Đối chiếu văn bản gốc; nếu ghi nhầm thì sửa thành "164/UBND-VHXH".
    "
  `);
  expect(find('20/BC-UBDN')).toContain('thường dùng là "UBND"');
  expect(find('20/BC-UBN')).toBe('');
});

test('what most entries of the register write is known, too', () => {
  const entry = (id: number, number: string) =>
    `  - { id: kh-${id}, kind: KH, documentNumber: ${number}, subject: A }\n`;
  const numbers = ['3/KH-BQLDA', '4/KH-BQLDA', '5/KH-BQLDA', '6/KH-BQLD'];
  const files = { 'documents.yaml': `documents:\n${numbers.map((number, index) => entry(index, number)).join('')}` };
  expect(findingsOf('symbol-spelled', { files })).toContain('có chữ "BQLD", thường dùng là "BQLDA"');
});

test.each(['12/BTTTT-CĐS', '164/UBND-VHXH', '12/UBND-VP', '20/BC-HĐND'])('no word about %s', documentNumber => {
  expect(find(documentNumber)).toBe('');
});
