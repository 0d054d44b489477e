import { expect, test } from 'vitest';
import { findProseRatios } from './prose-ratios.ts';

test.each([
  ['2592/3082 người đạt tỷ lệ 82,1%', [2592, 3082, 82.1, 1]],
  ['2.985/3.687 người = 80,9%', [2985, 3687, 80.9, 1]],
  ['448/454 hồ sơ đạt 98,7 %', [448, 454, 98.7, 1]],
  ['448/454 hồ sơ (đạt 98,70%)', [448, 454, 98.7, 2]],
  ['10/10 thôn (100%) trên địa bàn', [10, 10, 100, 0]],
  ['có 57/68 thủ tục ( 83,8 % )', [57, 68, 83.8, 1]],
  ['20 máy tính/20 cán bộ, công chức đạt 100%', [20, 20, 100, 0]],
  ['448 hồ sơ/454 hồ sơ, tương đương 98,7%', [448, 454, 98.7, 1]],
  ['448/454 hồ sơ => 98,7%', [448, 454, 98.7, 1]],
  ['448/454 hồ sơ đạt được 98,7%', [448, 454, 98.7, 1]],
  ['đạt tỷ lệ 98,7% (448/454 hồ sơ)', [448, 454, 98.7, 1]],
  ['100 % ( 12/14 )', [12, 14, 100, 0]],
  ['319 / 2763 người, chiếm 11.5%', [319, 2763, 11.5, 1]],
  ['701/701 đạt 100%', [701, 701, 100, 0]],
  ['842/1348 hộ, tỉ lệ: 62,46%', [842, 1348, 62.46, 2]],
  ['ĐẠT: 12/14 doanh nghiệp, ĐẠT 85,7%', [12, 14, 85.7, 1]],
])('%s', (text, [numerator, denominator, percent, decimals]) => {
  expect(findProseRatios(text)).toMatchObject([{ numerator, denominator, percent, decimals }]);
});

test.each([
  ['a date', 'ngày 03/11/2023 đạt 98%'],
  ['a decree', 'Nghị định số 42/2022/NĐ-CP đạt 100%'],
  ['a document of a sentence before', 'theo Kế hoạch 25/KH-UBND. Tỷ lệ đạt 100%'],
  ['another number in between', '6/6 thôn với 600 người đạt 98%'],
  ['a fraction without percentage', '06/06 thôn trên địa bàn xã'],
  ['a percentage of something else in brackets', '6/6 thôn (98% số hộ) có cáp quang'],
  ['a change in brackets', '12/14 doanh nghiệp (tăng 20%)'],
  ['a fraction of a list whose end has a percentage', '12/12 doanh nghiệp, các hộ kinh doanh (60%)'],
  ['a day in brackets', 'đạt 98% (30/9)'],
  ['a date in brackets', 'đạt 98% (30/9/2023)'],
  ['a count each time', '02 lần/tuần, đạt 100%'],
  ['a part of something in brackets', 'đạt 98% (trong đó 448/454 hồ sơ trực tuyến)'],
  ['a percentage that grew', '14/14 doanh nghiệp, vượt chỉ tiêu 50%'],
])('%s is no ratio: %s', (_, text) => {
  expect(findProseRatios(text)).toEqual([]);
});

test('a fraction in brackets behind a percentage that has its own belongs to nothing', () => {
  const text = 'Có 8/14 hộ đạt 57,14% (12/14 hộ năm sau).';
  expect(findProseRatios(text).map(({ numerator, percent }) => [numerator, percent])).toEqual([[8, 57.14]]);
});

test('several ratios of a line, each with its place and words', () => {
  const text = 'Có 8/14 hộ đạt 57,14%; còn 12/14 hộ đạt 85,7%.';
  expect(findProseRatios(text).map(({ offset, text: words }) => [offset, words])).toEqual([
    [3, '8/14 hộ đạt 57,14%'],
    [27, '12/14 hộ đạt 85,7%'],
  ]);
});
