import { expect, test } from 'vitest';
import { nearestName } from './near-miss.ts';

const known = ['kh-25-2023', 'cv-152-2023', 'results.yaml', 'criterion', 'verdict', '1.9', '1.10'];

test.each([
  ['result.yaml', 'results.yaml'],
  ['reuslts.yaml', 'results.yaml'],
  ['verdikt', 'verdict'],
  ['Verdict', 'verdict'],
  ['cv-152', 'cv-152-2023'],
  ['kh-25-2032', 'kh-25-2023'],
  ['1.1', '1.10'],
])('%s is near %s', (name, near) => {
  expect(nearestName(name, known)).toBe(near);
});

test('of two as near, the one that begins alike for longer', () => {
  expect(nearestName('1.61', ['1.1', '1.6', '6.1'])).toBe('1.6');
});

test('marks do not count: "tiêu-chí" is written as "tieu-chi"', () => {
  expect(nearestName('tiêu-chí', ['tieu-chi'])).toBe('tieu-chi');
});

test.each(['evidence', 'xyz', '', '  ', '\u0301'])('%j is near nothing', name => {
  expect(nearestName(name, known)).toBeUndefined();
});

test('nothing is near where nothing is known', () => {
  expect(nearestName('results', [])).toBeUndefined();
});
