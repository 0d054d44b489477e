import { expect, test } from 'vitest';
import { learnWords } from './learn-words.ts';

test('keeps every syllable, and the pairs that stand often with one space between', () => {
  const text = 'Người dân. Người dân, người  dân\nngười dân; người dân xã A1 wifi người dân.';
  expect(learnWords([text, text])).toEqual({ syllables: ['dân', 'người', 'xã'], pairs: ['người dân'] });
});

test('words that cannot be Vietnamese part the pairs beside them', () => {
  expect(learnWords(['trươc người '.repeat(9)])).toEqual({ syllables: ['người'], pairs: [] });
});
