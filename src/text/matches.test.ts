import { expect, test } from 'vitest';
import { findMatches } from './matches.ts';

test('every match with its place and groups, each time anew', () => {
  const pattern = /(?<day>\d+)\/(\d+)/g;
  for (const _ of [1, 2]) {
    expect(findMatches(pattern, '1/2 và 30/4').map(({ 0: text, index, groups }) => [text, index, groups?.day])).toEqual(
      [
        ['1/2', 0, '1'],
        ['30/4', 7, '30'],
      ],
    );
  }
});

test('a match of nothing does not stand still', () => {
  expect(findMatches(/x*/g, 'ax').map(({ index }) => index)).toEqual([0, 1, 2]);
});
