import { expect, test } from 'vitest';
import { capitalise, lowerFirst } from './letter-case.ts';

test.each([
  ['xã Quang Trung', 'Xã Quang Trung'],
  ['đơn vị', 'Đơn vị'],
  ['ủy ban', 'Ủy ban'],
  ['UBND xã', 'UBND xã'],
  ['', ''],
])('%s at the start of a line: %s', (text, expected) => {
  expect(capitalise(text)).toBe(expected);
});

test.each([
  ['Xã Quang Trung', 'xã Quang Trung'],
  ['Đơn vị', 'đơn vị'],
  ['UBND xã', 'UBND xã'],
  ['', ''],
])('%s within a line: %s', (text, expected) => {
  expect(lowerFirst(text)).toBe(expected);
});
