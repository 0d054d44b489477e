import { expect, test } from 'vitest';
import { WordBook } from './word-book.ts';
import { readWords } from './words.ts';

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

const traitsOf = (text: string) => readWords(text).traits;

test('what characters a text holds', () => {
  expect(traitsOf('Xã có 12 thôn')).toEqual({
    hasSuspicious: false,
    hasPercent: false,
    hasMarkup: false,
    hasBracket: false,
    hasOpening: false,
    hasAt: false,
    hasBar: false,
    hasDisguise: false,
    longestNumber: 2,
  });
  expect(traitsOf('đạt 98,7 %')).toMatchObject({ hasPercent: true, longestNumber: 2 });
  expect(traitsOf('<b>')).toMatchObject({ hasMarkup: true });
  expect(traitsOf('a &amp; b')).toMatchObject({ hasMarkup: true });
  expect(traitsOf('thu@vi.du')).toMatchObject({ hasAt: true });
  expect(traitsOf('[1]')).toMatchObject({ hasBracket: true });
  expect(traitsOf('“đạt”')).toMatchObject({ hasOpening: true });
  expect(traitsOf('(đạt)')).toMatchObject({ hasOpening: true });
  expect(traitsOf('| Họ tên |')).toMatchObject({ hasBar: true });
  expect(traitsOf('\u0430')).toMatchObject({ hasSuspicious: true });
  expect(traitsOf('09\u00a012')).toMatchObject({ hasDisguise: true });
  expect(traitsOf('\uff10\uff19')).toMatchObject({ hasDisguise: true });
});

test.each([
  ['0912 345.678-9', 11],
  ['0912  345', 4],
  ['12, 345', 3],
  ['12a345', 3],
  ['số 7', 1],
])('the longest number of %j has %i digits', (text, digits) => {
  expect(traitsOf(text).longestNumber).toBe(digits);
});

test('the characters of addresses count as well', () => {
  const { hasAt, hasPercent, longestNumber } = traitsOf('xem https://a.example/%20@123456789 nhé');
  expect([hasAt, hasPercent, longestNumber]).toEqual([true, true, 9]);
});

test('figures, marks and addresses have a sum, letters and blanks have none', () => {
  const marks = (text: string) => readWords(text).marks;
  expect(marks('Đạt 10/11, xong.')).toBe(marks('Được  10/11, rồi.'));
  expect(marks('Đạt 10/11, xong.')).not.toBe(marks('Đạt 11/11, xong.'));
  expect(marks('xem https://a.example/1')).not.toBe(marks('xem https://a.example/2'));
});

test('the words of many texts stay what they are', () => {
  const book = new WordBook();
  const texts = Array.from({ length: 50 }, (_, index) => `${'một hai ba '.repeat(1000)}bốn${index}`);
  const all = texts.map(text => readWords(text, book));
  for (const { numbers } of all) expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([3001, 0, 3]);
});
