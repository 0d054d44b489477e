import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Result } from '../schema/result.ts';
import type { Scoring } from '../schema/scoring.ts';
import { scoreCriterion } from './score-criterion.ts';
import { resultOf } from './testing/sample-set.ts';
import { scoredOf } from './testing/scored-set.ts';

const ids = ['a', 'b', 'c'];
const titled = (id: string) => ({ id, title: id });
const otherwise = fc.constantFrom('zero' as const, 'judgement' as const);
const better = fc.constantFrom('higher' as const, 'lower' as const);
const share = fc.integer({ min: 0, max: 100 });
const steps = fc.array(fc.record({ at: fc.integer({ min: 0, max: 120 }), share }), { minLength: 1, maxLength: 4 });
const partPoints = fc.double({ min: 0.1, max: 9, noNaN: true });

const figureRules: fc.Arbitrary<Scoring> = fc.oneof(
  fc.record({ rule: fc.constant('proportional' as const), better }),
  fc.record({ rule: fc.constant('steps' as const), better, steps, otherwise }),
  fc.record({ rule: fc.constant('per-item' as const), points: partPoints }),
);
const partRules: fc.Arbitrary<Scoring> = fc.oneof(
  otherwise.map(each => ({ rule: 'all-or-nothing' as const, parts: ids.map(titled), otherwise: each })),
  fc.array(partPoints, { minLength: 3, maxLength: 3 }).map(points => {
    return { rule: 'sum-of-parts' as const, parts: ids.map((id, at) => ({ ...titled(id), points: points[at] ?? 1 })) };
  }),
  fc.array(share, { minLength: 3, maxLength: 3 }).map(shares => {
    return { rule: 'choice' as const, options: ids.map((id, at) => ({ ...titled(id), share: shares[at] ?? 0 })) };
  }),
);
const maximum = fc.integer({ min: 1, max: 200 }).map(tenths => tenths / 10);
const facts: fc.Arbitrary<Partial<Result>> = fc.record(
  {
    value: fc.oneof(fc.double({ min: -50, max: 500, noNaN: true }), fc.constantFrom('Có', 'Không', 'khoảng 3')),
    numerator: fc.integer({ min: 0, max: 500 }),
    denominator: fc.integer({ min: 0, max: 500 }),
    parts: fc.subarray(ids),
    points: fc.double({ min: 0, max: 500, noNaN: true }),
    pointsReason: fc.constant('đã xem minh chứng'),
    verdict: fc.constantFrom('met' as const, 'not-met' as const, 'not-assessed' as const),
  },
  { requiredKeys: [] },
);

function pointsOf(points: number, rule: Scoring | undefined, data: Partial<Result>) {
  const criterion = scoredOf('1.1', points, rule, { measure: 'percentage' });
  return scoreCriterion(criterion, resultOf('1.1', data));
}

test('points are there exactly when a criterion is scored, from 0 to the maximum, with an explanation', () => {
  const rules = fc.option(fc.oneof(figureRules, partRules), { nil: undefined });
  fc.assert(
    fc.property(maximum, rules, facts, (most, rule, data) => {
      const score = pointsOf(most, rule, data);
      expect(score?.points !== undefined).toBe(score?.state === 'scored');
      expect(score?.points ?? 0).toBeGreaterThanOrEqual(0);
      expect(score?.points ?? 0).toBeLessThanOrEqual(most);
      expect(score?.explanation).toMatch(/\.$/);
    }),
  );
});

test('a better figure never gives less', () => {
  const figure = fc.integer({ min: 0, max: 120 });
  fc.assert(
    fc.property(maximum, figureRules, figure, figure, (most, rule, one, other) => {
      const isLower = 'better' in rule && rule.better === 'lower';
      const [worse, best] = [Math.min(one, other), Math.max(one, other)];
      const low = pointsOf(most, rule, { value: isLower ? best : worse })?.points;
      const high = pointsOf(most, rule, { value: isLower ? worse : best })?.points;
      if (low !== undefined && high !== undefined) expect(high).toBeGreaterThanOrEqual(low);
      // What is decided for the worse figure is decided for the better one.
      if (low !== undefined) expect(high).toBeDefined();
    }),
  );
});

test('more parts never give less', () => {
  fc.assert(
    fc.property(maximum, partRules, fc.subarray(ids), fc.constantFrom(...ids), (most, rule, parts, more) => {
      const low = pointsOf(most, rule, { parts })?.points;
      const high = pointsOf(most, rule, { parts: [...new Set([...parts, more])] })?.points;
      if (low !== undefined) expect(high).toBeGreaterThanOrEqual(low);
    }),
  );
});

test('the order of steps and cases in the file does not matter', () => {
  fc.assert(
    fc.property(maximum, steps, better, fc.integer({ min: 0, max: 120 }), (most, some, direction, value) => {
      const rule = { rule: 'steps', better: direction, otherwise: 'zero' } as const;
      const there = pointsOf(most, { ...rule, steps: some }, { value });
      const back = pointsOf(most, { ...rule, steps: some.toReversed() }, { value });
      expect(back?.points).toBe(there?.points);
    }),
  );
});
