import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { countLines, hasFraction } from './count-lines.ts';

/** At 10 pt a letter "o" is 100 twips wide, a space 50. */
const count = (nodes: readonly PhrasingContent[], width: number, firstLine = 0) =>
  countLines(nodes, { size: 20, isBold: false, width, firstLine });
const text = (value: string): PhrasingContent => ({ type: 'text', value });

test('a word that does not fit goes to the next line', () => {
  expect(count([text('ooo ooo')], 650)).toBe(1);
  expect(count([text('ooo ooo')], 649)).toBe(2);
  expect(count([], 100)).toBe(1);
});

test('the first line is drawn in', () => {
  expect(count([text('ooo ooo')], 650, 1)).toBe(2);
});

test('a word longer than a line is broken, an address after its strokes', () => {
  expect(count([text('o'.repeat(25))], 1000)).toBe(3);
  expect(count([text('oooo/oooo')], 500)).toBe(2);
});

test('words set apart in bold go on in the line, a break begins a new one', () => {
  const strong: PhrasingContent = { type: 'strong', children: [text('oo')] };
  expect(count([text('o'), strong, text('o')], 400)).toBe(1);
  expect(count([text('o'), { type: 'break' }, text('o')], 400)).toBe(2);
});

test('a formula is as wide as the longer half of its fraction', () => {
  const formula: PhrasingContent = { type: 'inlineMath', value: String.raw`\frac{oooo}{o}` };
  expect(count([formula], 400)).toBe(1);
  expect(count([formula, text('o')], 400)).toBe(2);
  expect(hasFraction([formula])).toBe(true);
  expect(hasFraction([text('o')])).toBe(false);
});
