import { expect, test } from 'vitest';
import { symbolWords } from './symbol-words.ts';

test.each([
  ['166/UBND-VH', ['UBND', 'VH']],
  ['42/2022/NĐ-CP', ['NĐ', 'CP']],
  ['36-KH/ĐU', ['KH', 'ĐU']],
  ['12a/QĐ-UBND', ['a', 'QĐ', 'UBND']],
  ['166', []],
  ['', []],
])('%s is made of %j', (documentNumber, words) => {
  expect(symbolWords(documentNumber)).toEqual(words);
});
