import { expect, test } from 'vitest';
import { reportedOf, summaryOf } from '../testing/summaries.ts';
import { listRounds, mainRound } from './rounds.ts';

const done = reportedOf({ '1.1': 'met' });
const open = reportedOf({ '1.1': null });

test('a round holds one dossier a commune, the later one, and rounds come newest first', () => {
  const rounds = listRounds([
    summaryOf('a', { ...done, periodKey: '2023' }),
    summaryOf('a', { ...done, dossier: '2024-quy-1', asOf: '2024-03-31' }),
    summaryOf('a', { ...done, dossier: '2024-nam', asOf: '2024-12-31' }),
    summaryOf('b', { ...done, criteriaSet: 'khac' }),
  ]);
  expect(rounds.map(({ set, period, dossiers }) => [set, period, dossiers.map(each => each.dossier)])).toEqual([
    ['bo', '2024', ['2024-nam']],
    ['khac', '2024', ['2024']],
    ['bo', '2023', ['2023']],
  ]);
});

test('a year that has only begun does not speak for the province', () => {
  const before = ['a', 'b', 'c'].map(id => summaryOf(id, { ...done, periodKey: '2023' }));
  const begun = [summaryOf('a', done), summaryOf('b', open), summaryOf('c', open)];
  expect(mainRound(listRounds([...before, ...begun]))?.period).toBe('2023');
  expect(mainRound(listRounds([...before, summaryOf('a', done), summaryOf('b', done)]))?.period).toBe('2024');
  expect(mainRound(listRounds(begun))?.period).toBe('2024');
  expect(mainRound([])).toBeUndefined();
});

test('where nobody reported yet, the newest round stands', () => {
  expect(mainRound(listRounds([summaryOf('a', open), summaryOf('a', { ...open, periodKey: '2023' })]))?.period).toBe(
    '2024',
  );
});
