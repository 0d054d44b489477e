import { expect, test } from 'vitest';
import { createWordBook, readWords, rememberWords } from './words.ts';

const read = (text: string) => {
  const { book, numbers, offsets, follows } = readWords(text);
  return Array.from(numbers, (number, index) => [book.words[number], offsets[index], follows[index] === 1]);
};

test('runs of letters, with what parts them', () => {
  expect(read('Đạt 10/11 chỉ tiêu, “đạt”.')).toEqual([
    ['Đạt', 0, false],
    ['chỉ', 10, false],
    ['tiêu', 14, true],
    ['đạt', 21, false],
  ]);
});

test('not the words of an address', () => {
  expect(read('xem <https://a.example/chu-ky> nhé').map(([word]) => word)).toEqual(['xem', 'nhé']);
});

test('a word has one number in a book, also where hashes collide', () => {
  const book = createWordBook();
  // "Aa" and "BB" have one hash: 65 * 31 + 97 = 66 * 31 + 66.
  const { numbers } = readWords('Aa BB Aa BB', book);
  expect([...numbers]).toEqual([0, 1, 0, 1]);
  expect([...readWords('BB', book).numbers]).toEqual([1]);
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
