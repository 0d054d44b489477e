import { expect, test } from 'vitest';
import { criterionOf, reportedOf, summaryOf } from '../testing/summaries.ts';
import { formatChange, formatShare, meanShare, shareOf } from './shares.ts';

const criteria = [
  criterionOf('1.1', { targets: { '2024': 80 } }),
  criterionOf('1.2', { targets: { '2024': '*', '2025': 80 } }),
  criterionOf('1.3'),
];

test('a share of criteria leaves out what the year does not assign, and what is unknown is not zero', () => {
  const dossier = summaryOf('a', reportedOf({ '1.1': 'met', '1.2': 'not-assessed', '1.3': 'in-progress' }));
  expect(shareOf(dossier, criteria)).toEqual({ reached: 1, of: 2 });
  expect(shareOf(summaryOf('a', reportedOf({ '1.1': null, '1.3': null })), criteria)).toBeUndefined();
  expect(shareOf(dossier, criteria.slice(1, 2))).toBeUndefined();
});

test('indicators count those that have a level, points count of the maximum', () => {
  const progress = { reached: 1, below: 1, reported: 1, open: 0, total: 3 };
  const states = reportedOf({ '1.1': 'reached', '1.2': 'below', '1.3': 'reported' });
  expect(shareOf(summaryOf('a', { ...states, progress }), criteria)).toEqual({ reached: 1, of: 2 });
  const score = { points: 4.5, outOf: 12, open: 6 };
  const results = { a: [null, '', 1.5], b: [null, '', 3], c: [null, '', null] } as const;
  const scored = ['a', 'b', 'c'].map((id, index) => criterionOf(id, { points: [2, 4, 6][index] ?? 0 }));
  expect(shareOf(summaryOf('a', { results, score }), scored)).toEqual({ reached: 4.5, of: 12 });
  expect(shareOf(summaryOf('a', { results, score }), scored.slice(2))).toBeUndefined();
});

test('each commune counts the same in a mean', () => {
  expect(meanShare([{ reached: 1, of: 2 }, { reached: 35, of: 35 }, undefined])).toBe(75);
  expect(meanShare([undefined])).toBeUndefined();
  expect([formatShare(91.25), formatShare(undefined)]).toEqual(['91,3%', '–']);
});

test('a change says its direction, and none where nothing moved', () => {
  expect([formatChange(3.2), formatChange(-8.5), formatChange(-0.01), formatChange(undefined)]).toEqual([
    '+3,2',
    '-8,5',
    '0,0',
    '–',
  ]);
});
