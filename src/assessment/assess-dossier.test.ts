import { expect, test } from 'vitest';
import { assessDossier } from './assess-dossier.ts';
import { criterionOf, resultOf, sampleDossier } from './testing/sample-set.ts';

const criteria = [
  criterionOf('1.1', 'presence', { '2023': 'Có' }),
  criterionOf('1.2', 'percentage', { '2023': 100 }),
  criterionOf('1.10', 'percentage', { '2023': 100 }),
  criterionOf('1.11', 'statement', { '2023': '*' }),
  criterionOf('2.1', 'percentage', { '2023': 100 }),
  criterionOf('2.2', 'percentage', { '2023': 50 }),
];
const results = [
  resultOf('2.1', { numerator: 13, denominator: 14, verdict: 'not-met' }),
  resultOf('1.1', { value: 'Có', verdict: 'met' }),
  resultOf('1.2', { value: 100, verdict: 'met' }),
  resultOf('1.10', { verdict: 'in-progress' }),
  resultOf('1.11', { verdict: 'not-assessed' }),
];
const assessment = assessDossier(sampleDossier({ criteria, results }));

test('criteria come in the order of the set, whatever the order of the results', () => {
  expect(assessment.criteria.map(({ criterion }) => criterion.id)).toEqual([
    '1.1',
    '1.2',
    '1.10',
    '1.11',
    '2.1',
    '2.2',
  ]);
  expect(assessment.byId.get('2.1')?.computed).toBeCloseTo(92.857, 3);
});

test('the four verdicts are counted for each pillar and in all; no result is unknown, not "not met"', () => {
  expect(assessment.pillars.map(({ pillar, counts }) => [pillar.id, counts])).toEqual([
    ['1', { met: 2, 'not-met': 0, 'in-progress': 1, 'not-assessed': 1, unknown: 0, total: 4, assigned: 3 }],
    ['2', { met: 0, 'not-met': 1, 'in-progress': 0, 'not-assessed': 0, unknown: 1, total: 2, assigned: 2 }],
  ]);
  expect(assessment.counts).toEqual({
    met: 2,
    'not-met': 1,
    'in-progress': 1,
    'not-assessed': 1,
    unknown: 1,
    total: 6,
    assigned: 5,
  });
});

test('a result without verdict counts as unknown', () => {
  const { counts } = assessDossier(sampleDossier({ criteria, results: [resultOf('1.1', { value: 'Có' })] }));
  expect(counts).toMatchObject({ met: 0, unknown: 6 });
});

test('results of criteria that the set does not know count nowhere', () => {
  const { counts } = assessDossier(sampleDossier({ criteria, results: [resultOf('9.9', { verdict: 'met' })] }));
  expect(counts).toMatchObject({ met: 0, unknown: 6, total: 6 });
});
