import { expect, test } from 'vitest';
import { formatBytes, formatDecimals, formatNumber, formatPercent, padNumber } from './numbers.ts';

test.each([
  [0, '0'],
  [2985, '2.985'],
  [80.9, '80,9'],
  [1234567.5, '1.234.567,5'],
])('formatNumber(%f)', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test('a percentage keeps the decimals asked for', () => {
  expect([formatPercent(80.9), formatPercent(98.7, 2), formatPercent(85, 0)]).toEqual(['80,9%', '98,70%', '85%']);
});

test('decimals are rounded half up', () => {
  expect([formatDecimals(84.1012, 2), formatDecimals(12.5, 0), formatDecimals(13.5, 0)]).toEqual(['84,10', '13', '14']);
});

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1536, '1,5 kB'],
  [999_949, '999,9 kB'],
  [999_999, '1 MB'],
  [2_400_000, '2,4 MB'],
])('formatBytes(%i)', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

test('counts under ten have two digits', () => {
  expect([padNumber(0), padNumber(6), padNumber(10), padNumber(267)]).toEqual(['00', '06', '10', '267']);
});
