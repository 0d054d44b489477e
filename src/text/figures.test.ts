import { expect, test } from 'vitest';
import { type FiguredText, figureKinds, matchFigures } from './figures.ts';
import { tabulateHeads } from './word-book.ts';
import { withFigures } from './words.ts';

/** Each figure of a text with what is known of it. */
function describe({ text, words }: FiguredText) {
  return Array.from(words.starts, (start, index) => {
    const bits = Object.entries(figureKinds).filter(([, bit]) => (words.kinds[index] ?? 0) & bit);
    return [text.slice(start, words.ends[index]), ...bits.map(([name]) => name)].join(' ');
  });
}

test('what a figure is by its digits and by what stands around it', () => {
  expect(describe(withFigures('có 8 lớp, 2.985/3.687 người = 80,9 %; năm 2023; 12345'))).toMatchInlineSnapshot(`
    [
      "8 isDay isShort isBeforeWord isAfterBlank",
      "2 isDay isShort isBeforeStop isAfterBlank",
      "985 isShort isBeforeSlash",
      "3 isDay isShort isBeforeStop",
      "687 isShort isBeforeWord",
      "80 isDay isShort isBeforeComma isAfterBlank",
      "9 isDay isShort isBeforePercent",
      "2023 isAfterBlank",
      "12345 isLarge isAfterBlank",
    ]
  `);
});

test('the numbers of documents and the days of dates', () => {
  expect(
    describe(withFigures('42 / 2022/NĐ-CP ngày 03/11/2023, 12a/QĐ-UBND, 36 – KH/ĐU ngày 5 tháng 4 năm 2023')),
  ).toMatchInlineSnapshot(`
    [
      "42 isDay isShort isBeforeSlash isBeforeSymbol",
      "2022 isBeforeSlash isAfterBlank isBeforeSymbol",
      "03 isDay isShort isBeforeSlash isAfterBlank isDayOfDate",
      "11 isDay isShort isBeforeSlash",
      "2023 isBeforeComma",
      "12 isDay isShort isBeforeSlash isAfterBlank isBeforeSymbol",
      "36 isDay isShort isAfterBlank isBeforeSymbol",
      "5 isDay isShort isBeforeWord isAfterBlank isDayOfDate",
      "4 isDay isShort isBeforeWord isAfterBlank",
      "2023 isAfterBlank",
    ]
  `);
});

test('where a figure stands among the words, also in an address', () => {
  const { words } = withFigures('Xã có 12 thôn (https://a.example/x7) và 3 chợ');
  expect([...words.starts]).toEqual([6, 34, 40]);
  expect([...words.wordsBefore]).toEqual([2, 3, 4]);
});

test('the figures of one text know nothing of those of another', () => {
  withFigures('ngày 03/11');
  expect(describe(withFigures('2023'))).toEqual(['2023']);
});

const count = /(?<![\d/])(\d+)(?: ?\/ ?(\d+))? thôn/y;
const find = (text: string, around: Parameters<typeof matchFigures>[2]) =>
  matchFigures(count, withFigures(text), around).map(([found]) => found);

test('a pattern is tried at figures only, and matches do not overlap', () => {
  expect(find('7 / 8 thôn, 9 thôn', {})).toEqual(['7 / 8 thôn', '9 thôn']);
  expect(find('không có thôn nào', {})).toEqual([]);
});

test('and only at those with the right surroundings', () => {
  const text = '(7/8 thôn, 9 thôn, 1000 thôn';
  expect(find(text, { all: figureKinds.isShort })).toEqual(['7/8 thôn', '9 thôn']);
  expect(find(text, { all: figureKinds.isAfterBlank | figureKinds.isShort })).toEqual(['9 thôn']);
  expect(find(text, { some: figureKinds.isBeforeSlash | figureKinds.isLarge })).toEqual(['7/8 thôn', '1000 thôn']);
  expect(find(text, { after: tabulateHeads(['bản']) })).toEqual([]);
  expect(find('9 thôn và 10 thôn', { before: tabulateHeads(['và']) })).toEqual(['10 thôn']);
});
