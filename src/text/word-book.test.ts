import { expect, test } from 'vitest';
import { rememberWords, tabulateHeads, tabulateWords, WordBook } from './word-book.ts';
import { readWords } from './words.ts';

test('a word has one number in a book, in small letters and capital ones', () => {
  const book = new WordBook();
  const { numbers } = readWords('Aa BB Aa BB', book);
  expect([...numbers]).toEqual([0, 1, 0, 1]);
  expect([...readWords('BB', book).numbers]).toEqual([1]);
  expect([book.numberOf('BB'), book.numberOf('CC')]).toEqual([1, 2]);
});

test('what is known of a word is asked once a book', () => {
  const asked: string[] = [];
  const lengthIn = rememberWords(word => {
    asked.push(word);
    return word.length;
  });
  const { book, numbers } = readWords('xã và xã');
  expect(Array.from(numbers, lengthIn(book))).toEqual([2, 2, 2]);
  expect(Array.from(numbers, lengthIn(book))).toEqual([2, 2, 2]);
  expect(asked).toEqual(['xã', 'và']);
});

test('a book keeps its numbers however many words it holds', () => {
  const book = new WordBook();
  const written = Array.from({ length: 3000 }, (_, index) =>
    index.toString(26).replace(/\d/g, digit => 'ằẳẵặêềểễệđ'[Number(digit)] ?? ''),
  );
  const { numbers } = readWords(written.join(' '), book);
  expect(Array.from(numbers, number => book.words[number])).toEqual(written);
  expect(new Set(book.words).size).toBe(book.words.length);
  expect(readWords(written.join(', '), book).numbers).toEqual(numbers);
});

test('long words and words of other letters have numbers, too', () => {
  const book = new WordBook();
  const words = ['nghiêngngả', 'nghiêng', 'Ελλάδα', 'а', 'a', 'straße', 'e\u0328', 'aaaaaaaa', 'aaaaaaaaa'];
  expect(words.map(word => book.numberOf(word))).toEqual(words.map((_, index) => index));
  expect(Array.from(readWords(words.join(' '), book).numbers, number => book.words[number])).toEqual(words);
});

test('a table of all words of a book, also of those met after it was first asked for', () => {
  const lengthsIn = tabulateWords(word => word.length);
  const book = new WordBook();
  const before = readWords('xã và', book);
  expect(Array.from(before.numbers, number => lengthsIn(book)[number])).toEqual([2, 2]);
  const after = readWords('phường và xã', book);
  expect(Array.from(after.numbers, number => lengthsIn(book)[number])).toEqual([6, 2, 2]);
});

test('the first words of phrases, whatever their case; all words where a phrase begins with none', () => {
  const { book } = readWords('Khu phố thôn 12');
  expect(Array.from(tabulateHeads(['khu phố', 'thôn'])(book).slice(0, 3))).toEqual([1, 0, 1]);
  expect(Array.from(tabulateHeads(['"tổ"'])(book).slice(0, 3))).toEqual([1, 1, 1]);
});
