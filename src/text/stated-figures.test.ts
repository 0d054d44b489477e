import { expect, test } from 'vitest';
import { readStatedFigures } from './stated-figures.ts';

test('reads counts, fractions and percentages as officials write them', () => {
  expect(readStatedFigures('2.985/3.687 người = 80,9%; 05 kho ảnh, 319 /2763 người =11,5 %')).toEqual({
    numbers: [80.9, 5, 11.5, 2985, 3687, 319, 2763],
    fractions: [
      [2985, 3687],
      [319, 2763],
    ],
    percents: [80.9, 11.5],
  });
});

test('dates, numbers of documents and addresses are no figures', () => {
  const text = 'Kế hoạch số 25/KH-UBND ngày 06/4/2023, 42/2022/NĐ-CP, 36-KH/ĐU, <http://a.vn/7-ung-dung>, 4G/5G';
  expect(readStatedFigures(text)).toEqual({ numbers: [], fractions: [], percents: [] });
});
