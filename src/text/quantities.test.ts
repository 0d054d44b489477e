import { expect, test } from 'vitest';
import { findQuantities } from './quantities.ts';

const read = (text: string) =>
  findQuantities(text, ['hồ sơ', 'người']).map(({ value, outOf, unit }) => [value, outOf, unit]);

test.each([
  ['là: 454 hồ sơ;', [[454, undefined, 'hồ sơ']]],
  ['169/174 hồ sơ đạt 97,13%', [[169, 174, 'hồ sơ']]],
  ['701/701 = 100% hồ sơ', [[701, 701, 'hồ sơ']]],
  [
    '2.985 người và 3 máy',
    [
      [2985, undefined, 'người'],
      [3, undefined, 'máy'],
    ],
  ],
  ['ngày 31/10/2023 là 12 hồ sơ', [[12, undefined, 'hồ sơ']]],
])('%s', (text, quantities) => expect(read(text)).toEqual(quantities));

test.each(['đạt 97,13% hồ sơ', '100 % văn bản', '166/UBND-VH', '01/01/2023', 'tiêu chí 1.2'])(
  '%s counts nothing',
  text => expect(read(text)).toEqual([]),
);
