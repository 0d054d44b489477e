import { expect, test } from 'vitest';
import { type DossierSummary, newestFirst, newestOfEach } from './dossier-summary.ts';

const counts = { met: 0, 'not-met': 0, 'in-progress': 0, 'not-assessed': 0, unknown: 0, total: 0, assigned: 0 };

function summary(commune: string, dossier: string, periodKey: string): DossierSummary {
  const about = { commune, dossier, periodKey, criteriaSet: 'set', period: `năm ${periodKey}`, asOf: '2024-01-01' };
  return {
    ...about,
    stage: 'self-assessment',
    stageTitle: 'Tự đánh giá',
    counts,
    hasGates: false,
    eligible: null,
    score: null,
    progress: null,
    results: {},
  };
}

test('a list of communes takes the newest dossier of each', () => {
  const all = [summary('a', '2023', '2023'), summary('b', '2022', '2022'), summary('a', '2024', '2024')];
  expect(newestOfEach(all).map(({ commune, dossier }) => `${commune}/${dossier}`)).toEqual(['a/2024', 'b/2022']);
  expect(all.toSorted(newestFirst).map(({ dossier }) => dossier)).toEqual(['2024', '2023', '2022']);
});
