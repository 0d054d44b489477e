import { describe, expect, test } from 'vitest';
import type { Dossier } from '../schema/dossier.ts';
import type { Result } from '../schema/result.ts';
import { assessDossier } from './assess-dossier.ts';
import { criterionOf, decisionGates, resultOf, sampleDossier } from './testing/sample-set.ts';

const criteria = [
  criterionOf('1.1', 'presence', { '2022': 'Có', '2023': 'Có' }),
  criterionOf('1.6', 'percentage', { '2022': 65, '2023': 70 }),
  criterionOf('4.7', 'presence', { '2022': '*', '2023': 'Có' }),
  criterionOf('4.8', 'presence', { '2022': 'Có', '2023': '*' }),
];
const met = [
  resultOf('1.1', { value: 'Có', verdict: 'met' }),
  resultOf('1.6', { numerator: 448, denominator: 454, value: 98.7, verdict: 'met' }),
  resultOf('4.7', { value: 'Có', verdict: 'met' }),
  resultOf('4.8', { verdict: 'not-assessed' }),
];
const enough = { points: 420, total: 600, source: 'Quyết định xếp hạng' };

function recognise(results: readonly Result[], indexScore?: Dossier['indexScore']) {
  const { recognition } = assessDossier(sampleDossier({ criteria, results, gates: decisionGates, indexScore }));
  const [byCriteria, byIndex] = recognition?.gates ?? [];
  return { eligible: recognition?.eligible, criteria: byCriteria, index: byIndex };
}

function withResult(changed: Result): Result[] {
  return met.map(result => (result.criterion === changed.criterion ? changed : result));
}

describe('"phải đạt toàn bộ các tiêu chí được giao trong năm" (Decision 1829, Điều 2)', () => {
  test('all assigned criteria met, the index known and high enough: eligible', () => {
    const { eligible, criteria: gate, index } = recognise(met, enough);
    expect(eligible).toBe(true);
    expect(gate).toMatchObject({ met: true, criteria: [], reason: '3/3 tiêu chí được giao trong kỳ đã đạt.' });
    expect(index).toMatchObject({
      met: true,
      reason: 'Đạt 420/600 điểm = 70%; yêu cầu từ 70% trở lên (Quyết định xếp hạng).',
    });
  });

  test('one criterion still in progress keeps the gate shut', () => {
    const { eligible, criteria: gate } = recognise(withResult(resultOf('4.7', { verdict: 'in-progress' })), enough);
    expect(eligible).toBe(false);
    expect(gate).toMatchObject({
      met: false,
      criteria: ['4.7'],
      reason: '2/3 tiêu chí được giao trong kỳ đã đạt; chưa đạt: 4.7.',
    });
  });

  test('a claim that the figures contradict does not open the gate', () => {
    const claimed = resultOf('1.6', { numerator: 300, denominator: 454, verdict: 'met' });
    expect(recognise(withResult(claimed), enough).criteria).toMatchObject({ met: false, criteria: ['1.6'] });
  });

  test('an assigned criterion called "not assessed" is not met', () => {
    expect(recognise(withResult(resultOf('1.1', { verdict: 'not-assessed' }))).criteria?.criteria).toEqual(['1.1']);
  });

  test('criteria without result leave the gate unknown, not shut', () => {
    const { eligible, criteria: gate } = recognise(
      met.filter(({ criterion }) => criterion !== '1.1'),
      enough,
    );
    expect(eligible).toBeUndefined();
    expect(gate).toMatchObject({
      met: undefined,
      criteria: ['1.1'],
      reason: '2/3 tiêu chí được giao trong kỳ đã đạt; chưa có kết quả: 1.1.',
    });
  });

  test('a failing criterion decides, also where others have no result yet', () => {
    const { criteria: gate } = recognise([resultOf('1.1', { verdict: 'not-met' })]);
    expect(gate).toMatchObject({ met: false, criteria: ['1.1', '1.6', '4.7'] });
    expect(gate?.reason).toBe('0/3 tiêu chí được giao trong kỳ đã đạt; chưa đạt: 1.1; chưa có kết quả: 1.6, 4.7.');
  });

  test('a period that assigns nothing proves nothing', () => {
    const dossier = sampleDossier({ criteria, results: met, period: '2030', gates: decisionGates, indexScore: enough });
    const { recognition } = assessDossier(dossier);
    expect(recognition?.eligible).toBeUndefined();
    expect(recognition?.gates[0]).toMatchObject({
      met: undefined,
      reason: 'Bộ tiêu chí không giao tiêu chí nào trong kỳ này.',
    });
  });
});

describe('"Đạt từ 70% tổng số điểm trở lên" (Decision 1829, Điều 2)', () => {
  test('points are written as in Vietnamese', () => {
    const { index } = recognise(met, { ...enough, points: 1284.75, total: 1500.125 });
    expect(index?.reason).toBe('Đạt 1.284,75/1.500,13 điểm = 85,64%; yêu cầu từ 70% trở lên (Quyết định xếp hạng).');
  });

  test('an unknown score is a state of its own: neither met nor failed, and not zero', () => {
    const { eligible, index } = recognise(met);
    expect(eligible).toBeUndefined();
    expect(index?.met).toBeUndefined();
    expect(index?.reason).toBe('Chưa có kết quả chỉ số xếp hạng; cần đạt từ 70% tổng số điểm trở lên.');
  });

  test('a score of zero is known, and fails', () => {
    const { eligible, index } = recognise(met, { ...enough, points: 0 });
    expect({ eligible, met: index?.met }).toEqual({ eligible: false, met: false });
  });

  test.each([
    [420, 600, true, '70%'],
    [419.99, 600, false, '69,99%'],
    [419.5, 600, false, '69,91%'],
    [420.5, 600, true, '70,08%'],
    [69.9999, 100, false, '69,99%'],
    [700, 1000, true, '70%'],
  ])('%f of %i points', (points, total, isMet, share) => {
    const { index } = recognise(met, { points, total, source: 'nguồn' });
    expect(index?.met).toBe(isMet);
    expect(index?.reason).toContain(`= ${share};`);
  });

  test('one gate shut and the other unknown: not eligible', () => {
    expect(recognise(withResult(resultOf('1.1', { verdict: 'not-met' }))).eligible).toBe(false);
  });
});

test('gates quote the Decision', () => {
  expect(recognise(met).criteria).toMatchObject({ title: decisionGates[0]?.title, text: decisionGates[0]?.text });
});

test('a set without gates has no recognition', () => {
  expect(assessDossier(sampleDossier({ criteria, results: met })).recognition).toBeUndefined();
});
