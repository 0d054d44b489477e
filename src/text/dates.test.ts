import { expect, test } from 'vitest';
import { dateParts, formatDate, formatLongDate } from './dates.ts';

test('a date in a list', () => {
  expect(formatDate('2023-11-03')).toBe('03/11/2023');
});

test.each([
  ['2023-11-03', 'ngày 03 tháng 11 năm 2023'],
  ['2023-01-15', 'ngày 15 tháng 01 năm 2023'],
  ['2023-02-28', 'ngày 28 tháng 02 năm 2023'],
  ['2023-03-09', 'ngày 09 tháng 3 năm 2023'],
  ['2023-10-30', 'ngày 30 tháng 10 năm 2023'],
])('%s in an official document: days under 10 and the months 1 and 2 carry a zero', (date, text) => {
  expect(formatLongDate(date)).toBe(text);
});

test('the parts that a template asks for', () => {
  expect(dateParts('2023-06-04')).toEqual({ day: '04', month: '6', year: '2023' });
});
