import { expect, test } from 'vitest';
import { moveTone, tonePlacement } from './tone-placement.ts';

test.each([
  ['hòa', 'first', 'hoà'],
  ['Hoá', 'last', 'Hóa'],
  ['ủy', 'first', 'uỷ'],
  ['UỶ', 'last', 'ỦY'],
  ['khỏe', 'first', 'khoẻ'],
  ['thuý', 'last', 'thúy'],
])('%s: on the %s vowel, elsewhere %s', (word, placement, moved) => {
  expect(tonePlacement(word)).toBe(placement);
  expect(moveTone(word)).toBe(moved);
});

test.each(['quý', 'Quỹ', 'hoàn', 'loại', 'hoa', 'tuyến', 'tài', 'a'])('%s leaves no choice', word => {
  expect(tonePlacement(word)).toBeUndefined();
});
