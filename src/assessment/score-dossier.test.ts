import { expect, test } from 'vitest';
import { criteriaSetSchema } from '../schema/criteria-set.ts';
import type { Result } from '../schema/result.ts';
import { scoreDossier } from './score-dossier.ts';
import { resultOf } from './testing/sample-set.ts';
import { scoredOf } from './testing/scored-set.ts';

const yesNo = { rule: 'all-or-nothing', otherwise: 'zero' } as const;
const criteria = [
  scoredOf('1.1', 4, yesNo, { measure: 'presence' }),
  scoredOf('1.2', 6, { rule: 'proportional', better: 'higher' }, { measure: 'percentage' }),
  scoredOf('2.1', 3, { rule: 'per-item', points: 0.1 }, { measure: 'count' }),
  scoredOf('2.2', 7, undefined),
];

function scoreOf(results: readonly Result[], stated?: number) {
  const set = criteriaSetSchema.parse({
    title: 'Bộ thử',
    shortTitle: 'Bộ thử',
    kind: 'scored',
    decision: { id: 'qd', kind: 'QĐ', subject: 'Ban hành bộ thử' },
    periods: ['2023'],
    points: stated,
    pillars: [
      { id: '1', title: 'Một', points: 10 },
      { id: '2', title: 'Hai', points: 10 },
    ],
  });
  const locate = () => ({ line: 1, column: 1 });
  const bundle = {
    set: { file: 'set.yaml', data: set, locate },
    criteria: { file: 'criteria.yaml', data: { criteria }, locate },
  };
  const score = scoreDossier(bundle, results);
  if (!score) throw new Error('no score');
  return score;
}

test('groups and total add up what is known and say how much is open', () => {
  const { pillars, total, outOf } = scoreOf([
    resultOf('1.1', { value: 'Có' }),
    resultOf('1.2', { numerator: 1, denominator: 3 }),
    resultOf('2.1', { value: 3 }),
  ]);
  expect(
    pillars.map(({ pillar, points, maximum, open, scored, assessed }) => [
      pillar.id,
      points,
      maximum,
      open,
      scored,
      assessed,
    ]),
  ).toEqual([
    ['1', 6, 10, 0, 2, 2],
    ['2', 0.3, 10, 7, 1, 2],
  ]);
  expect(total).toEqual({ points: 6.3, maximum: 20, open: 7, notAssessed: 0, scored: 3, assessed: 4 });
  expect(outOf).toBe(20);
});

test('nothing known is not zero', () => {
  const { total, pillars } = scoreOf([]);
  expect(total).toMatchObject({ points: undefined, open: 20, scored: 0 });
  expect(pillars[0]?.points).toBeUndefined();
});

test('what is not assessed leaves the total, also the stated one', () => {
  const { total, outOf } = scoreOf([resultOf('2.2', { verdict: 'not-assessed' })], 21);
  expect(total).toMatchObject({ maximum: 13, notAssessed: 7, open: 13, assessed: 3 });
  expect(outOf).toBe(14);
});

test('results of criteria that the set does not have count nowhere', () => {
  expect(
    scoreOf([resultOf('9.9', { value: 'Có', points: 5, pointsReason: 'không có tiêu chí này' })]).total.scored,
  ).toBe(0);
});

test('a set without points has no score', () => {
  const locate = () => ({ line: 1, column: 1 });
  const { points: _, ...plain } = scoredOf('1.1', 2, undefined);
  const set = { file: 'set.yaml', data: scoreSet(), locate };
  expect(scoreDossier({ set, criteria: { file: 'c', data: { criteria: [plain] }, locate } }, [])).toBeUndefined();
});

function scoreSet() {
  return criteriaSetSchema.parse({
    title: 'Bộ thử',
    shortTitle: 'Bộ thử',
    kind: 'threshold',
    decision: { id: 'qd', kind: 'QĐ', subject: 'Ban hành bộ thử' },
    periods: ['2023'],
    pillars: [{ id: '1', title: 'Một' }],
  });
}
