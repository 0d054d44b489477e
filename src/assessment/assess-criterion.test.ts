import { describe, expect, test } from 'vitest';
import type { Measure, Target } from '../schema/criterion.ts';
import type { Result } from '../schema/result.ts';
import { assessCriterion } from './assess-criterion.ts';
import { criterionOf, resultOf } from './testing/sample-set.ts';

function assess(measure: Measure, target: Target, data?: Partial<Result>) {
  const criterion = criterionOf('1.6', measure, { '2023': target });
  return assessCriterion(criterion, data && resultOf('1.6', data), '2023');
}

describe('a percentage is decided by its ratio and the target of the period', () => {
  test.each([
    [70, { numerator: 448, denominator: 454, value: 98.7 }, 'met'],
    [50, { numerator: 8, denominator: 14, value: 57.14 }, 'met'],
    [10, { numerator: 319, denominator: 2763, value: 11.5 }, 'met'],
    [100, { numerator: 13, denominator: 14 }, 'not-met'],
    [100, { numerator: 14, denominator: 14 }, 'met'],
    [70, { numerator: 7, denominator: 10 }, 'met'],
    [70, { numerator: 6999, denominator: 10_000, value: 70 }, 'not-met'],
    [60, { value: 62.46 }, 'met'],
    [60, { value: 59.99 }, 'not-met'],
  ] as const)('target %f, %j: %s', (target, data, verdict) => {
    expect(assess('percentage', target, data).computedVerdict).toBe(verdict);
  });

  test('the figures, not the reported percentage, decide where both are there', () => {
    const { computed, isRatioConsistent, computedVerdict } = assess('percentage', 84, {
      numerator: 2592,
      denominator: 3082,
      value: 82.1,
    });
    expect(computed).toBeCloseTo(84.1012, 4);
    expect({ isRatioConsistent, computedVerdict }).toEqual({ isRatioConsistent: false, computedVerdict: 'met' });
  });

  test.each([
    ['no result', undefined],
    ['no figure', { reported: 'Tổ chức 06 lớp tập huấn' }],
    ['only a numerator', { numerator: 3 }],
    ['a denominator of zero', { numerator: 0, denominator: 0 }],
    ['a value in words', { value: 'khoảng 80%' }],
  ] as const)('%s: nothing is computed and nothing decided', (_, data) => {
    expect(assess('percentage', 70, data)).toMatchObject({
      isAssigned: true,
      computed: undefined,
      isRatioConsistent: undefined,
      computedVerdict: undefined,
    });
  });
});

describe('other measures', () => {
  test.each([
    ['a count at its target is met', 'count', 5, { value: 5 }, 'met'],
    ['a count under its target is not', 'count', 5, { value: 4 }, 'not-met'],
    [
      'a count is compared itself, not as a share of its denominator',
      'count',
      5,
      { value: 2, numerator: 2, denominator: 4 },
      'not-met',
    ],
    ['a count may stand in the numerator alone', 'count', 5, { numerator: 6, denominator: 31 }, 'met'],
    ['"Có" is met by anything counted', 'presence', 'Có', { value: 21 }, 'met'],
    ['"Có" is not met by a count of zero', 'presence', 'Có', { value: 0 }, 'not-met'],
    ['words are for people to judge', 'presence', 'Có', { value: 'Có' }, undefined],
    [
      'a statement is for people to judge, also with a number',
      'statement',
      'Sử dụng hiệu quả',
      { value: 100 },
      undefined,
    ],
  ] as const)('%s', (_, measure, target, data, verdict) => {
    expect(assess(measure, target, data).computedVerdict).toBe(verdict);
  });
});

describe('"*" (Phụ lục 01, note 1): not assessed in the period', () => {
  test('whatever the figures say', () => {
    const assessment = assess('percentage', '*', { value: 100, verdict: 'met' });
    expect(assessment).toMatchObject({ isAssigned: false, verdict: 'met', computedVerdict: 'not-assessed' });
  });

  test('a period without target does not assign the criterion either', () => {
    const criterion = criterionOf('1.6', 'percentage', { '2023': 70 });
    expect(assessCriterion(criterion, undefined, '2030')).toMatchObject({ target: undefined, isAssigned: false });
  });
});

test('the claim is kept beside what follows', () => {
  const { verdict, computedVerdict } = assess('percentage', 100, { value: 90, verdict: 'met' });
  expect({ verdict, computedVerdict }).toEqual({ verdict: 'met', computedVerdict: 'not-met' });
});

test('final zeros of the reported text count as written decimals', () => {
  const ratio = { numerator: 448, denominator: 454 };
  expect(assess('percentage', 70, { ...ratio, value: 98.7, reported: 'đạt 98,7%' }).isRatioConsistent).toBe(true);
  expect(assess('percentage', 70, { ...ratio, value: 98.7, reported: 'đạt 98,70%' }).isRatioConsistent).toBe(false);
});
