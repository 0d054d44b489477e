import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { countLines, findLines, hasFraction, sliceInline } from './count-lines.ts';

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
  expect(place([text('oo 15/4/2022')], 900)).toEqual([0, 3]);
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

const place = (nodes: readonly PhrasingContent[], width: number) =>
  findLines(nodes, { size: 20, isBold: false, width, firstLine: 0 });

test('lines begin with the word that did not fit, after a break, and never within a word', () => {
  expect(place([text('ooo ooo oo')], 400)).toEqual([0, 4, 8]);
  expect(place([text('oo'), { type: 'break' }, text('oo')], 400)).toEqual([0, 3]);
  expect(place([text(`o ${'o'.repeat(9)}`)], 400)).toEqual([0, 2, 2, 2]);
});

test('parts of a text keep what sets their words apart, and together hold everything once', () => {
  const nodes: readonly PhrasingContent[] = [
    text('một '),
    { type: 'strong', children: [text('hai ba'), { type: 'footnoteReference', identifier: 'a' }] },
    { type: 'inlineMath', value: 'x' },
    text(' bốn'),
  ];
  const [first, rest] = [sliceInline(nodes, -Infinity, 8), sliceInline(nodes, 8, Infinity)];
  expect(first).toEqual([text('một '), { type: 'strong', children: [text('hai ')] }]);
  expect(rest).toEqual([
    { type: 'strong', children: [text('ba'), { type: 'footnoteReference', identifier: 'a' }] },
    { type: 'inlineMath', value: 'x' },
    text(' bốn'),
  ]);
  for (let at = 1; at < 15; at++) {
    const parts = [...sliceInline(nodes, -Infinity, at), ...sliceInline(nodes, at, Infinity)];
    expect(JSON.stringify(parts).match(/footnoteReference/g)).toHaveLength(1);
    expect(JSON.stringify(parts).match(/inlineMath/g)).toHaveLength(1);
  }
});
