import { expect, test } from 'vitest';
import { criterionSchema } from '../schema/criterion.ts';
import type { Result } from '../schema/result.ts';
import { assessCriterion } from './assess-criterion.ts';
import { countProgress, progressOf } from './progress.ts';

const base = { id: 'I.1', pillar: 'I', title: 'Hộ có Internet', unit: '%', measure: 'percentage' };
const assess = (target: Record<string, unknown>, result: Partial<Result> | undefined) =>
  assessCriterion(
    criterionSchema.parse({ ...base, ...target }),
    result && { criterion: 'I.1', waivers: [], ...result },
    '2024',
  );
const level = { targets: { '2024': 85 } };

test('figures stand above or below the level, others are reported or not', () => {
  expect(progressOf(assess(level, { value: 86 }))).toBe('reached');
  expect(progressOf(assess(level, { value: 84.9 }))).toBe('below');
  expect(progressOf(assess({}, { value: 84.9 }))).toBe('reported');
  expect(progressOf(assess(level, { reported: 'Hoạt động tốt' }))).toBe('reported');
  expect(progressOf(assess(level, undefined))).toBe('open');
  expect(progressOf(assess(level, { note: 'chờ số liệu' }))).toBe('open');
});

test('counts', () => {
  const all = [
    assess(level, { value: 90 }),
    assess(level, { value: 10 }),
    assess(level, undefined),
    assess({}, { value: 1 }),
  ];
  expect(countProgress(all)).toEqual({ reached: 1, below: 1, reported: 1, open: 1, total: 4 });
});
