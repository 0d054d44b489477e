import { expect, test } from 'vitest';
import { WordBook } from './word-book.ts';
import { WordRoom } from './word-room.ts';
import { readWords } from './words.ts';

const wordsOf = ({ book, numbers }: ReturnType<typeof readWords>) => Array.from(numbers, number => book.words[number]);

test('texts stay apart in one room, also when it grows', () => {
  const [book, room] = [new WordBook(), new WordRoom(4)];
  const texts = Array.from({ length: 40 }, (_, index) => `năm ${2000 + index} có ${'thôn '.repeat(index)}`);
  const all = texts.map(text => readWords(text, book, room));
  for (const [index, words] of all.entries()) {
    expect(wordsOf(words)).toEqual(['năm', 'có', ...Array.from({ length: index }, () => 'thôn')]);
    expect([...words.starts]).toEqual([4]);
  }
});

test('a cleared room is written anew', () => {
  const [book, room] = [new WordBook(), new WordRoom(16)];
  const before = readWords('một hai 3', book, room);
  room.clear();
  const after = readWords('bốn năm 66', book, room);
  expect([wordsOf(after), after.ends[0]]).toEqual([['bốn', 'năm'], 10]);
  expect(after.numbers.buffer).toBe(before.numbers.buffer);
});
