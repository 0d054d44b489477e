import { expect, test } from 'vitest';
import { openAggregatesSchema } from '../../schema/open-aggregates.ts';
import type { DossierSummary } from '../dossier-summary.ts';
import { buildOpenAggregates } from '../open-aggregates.ts';
import { buildCriterionAggregatesTable, buildPlaceAggregatesTable } from '../tables/aggregate-tables.ts';
import { reportedOf, summaryOf, unitsOf } from '../testing/summaries.ts';
import { thresholdSet } from '../testing/threshold-set.ts';
import { listAggregates, summariseCriterion, summariseGroup } from './aggregates.ts';
import { listRounds } from './rounds.ts';

const units = unitsOf([
  { id: 't', name: 'Mẫu', kind: 'tỉnh', level: 'province' },
  { id: 'bac', name: 'Bắc', kind: 'huyện', level: 'district', parent: 't', code: '123' },
  { id: 'nam', name: 'Nam', kind: 'huyện', level: 'district', parent: 't' },
  { id: 'a', name: 'A', parent: 'bac' },
  { id: 'b', name: 'B', parent: 'bac' },
  { id: 'c', name: 'C', parent: 'nam' },
]);
const communes = ['a', 'b', 'c'].map(id => {
  return { id, title: `Xã ${id}`, unit: id, district: undefined, province: undefined };
});
const set = thresholdSet();
const places = (dossiers: readonly DossierSummary[]) =>
  listAggregates({ set, rounds: listRounds(dossiers), communes, units });

const figured = (state: 'met' | 'not-met', figure: number): Partial<DossierSummary> => {
  const reported = reportedOf({ '1.1': state, '1.2': 'met', '2.1': null });
  return { ...reported, results: { ...reported.results, '1.1': [state, `${figure}%`, figure] } };
};
const three = places([
  summaryOf('a', figured('met', 90)),
  summaryOf('b', figured('not-met', 70.5)),
  summaryOf('c'),
  summaryOf('a', { ...figured('met', 80), periodKey: '2023' }),
]);

test('each period has all places first, then its regions; those without a dossier do not count as zero', () => {
  const rows = three.map(place => [
    place.period,
    place.region?.id,
    `${place.dossiers.length}/${place.expected}`,
    summariseGroup(set, place),
  ]);
  expect(rows).toEqual([
    ['2023', undefined, '1/2', { known: 1, mean: 50 }],
    ['2023', 'bac', '1/2', { known: 1, mean: 50 }],
    ['2024', undefined, '3/3', { known: 2, mean: 50 }],
    ['2024', 'bac', '2/2', { known: 2, mean: 50 }],
    ['2024', 'nam', '1/1', { known: 0, mean: undefined }],
  ]);
  expect(places([])).toEqual([]);
});

test('of a criterion states are counted, and figures summed up where there are some', () => {
  const [, , all = { dossiers: [] }, , south = { dossiers: [] }] = three;
  const none = { inProgress: 0, notAssessed: 0, reached: 0, below: 0, reported: 0 };
  const figures = { figures: 2, mean: 80.25, minimum: 70.5, maximum: 90 };
  expect(summariseCriterion(set, all, '1.1')).toEqual({ ...none, met: 1, notMet: 1, unknown: 1, ...figures });
  const empty = { figures: 0, mean: undefined, minimum: undefined, maximum: undefined };
  expect(summariseCriterion(set, south, '1.1')).toEqual({ ...none, met: 0, notMet: 0, unknown: 1, ...empty });
});

test('a set that gives points knows a result by its points', () => {
  const scored = thresholdSet({ kind: 'scored' });
  const dossier = (commune: string, points: number | null) =>
    summaryOf(commune, { results: { '1.1': [null, '', points] } });
  const summary = summariseCriterion(scored, { dossiers: [dossier('a', 4), dossier('b', null)] }, '1.1');
  expect(summary).toMatchObject({ met: 0, unknown: 1, figures: 1, mean: 4 });
});

test('tables and JSON say the same, and the JSON keeps its schema', () => {
  const table = buildPlaceAggregatesTable(set, three);
  expect(table.columns.map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "period",
      "region",
      "regionCode",
      "regionName",
      "pillar",
      "pillarTitle",
      "expected",
      "dossiers",
      "known",
      "mean",
      "eligible",
    ]
  `);
  expect(table.rows.filter(row => row[4] === 'all').map(row => row.join('; '))).toMatchInlineSnapshot(`
    [
      "2023; all; ; Mọi nơi; all; Mọi nhóm; 2; 1; 1; 50; ",
      "2023; bac; 123; Huyện Bắc; all; Mọi nhóm; 2; 1; 1; 50; ",
      "2024; all; ; Mọi nơi; all; Mọi nhóm; 3; 3; 2; 50; ",
      "2024; bac; 123; Huyện Bắc; all; Mọi nhóm; 2; 2; 2; 50; ",
      "2024; nam; ; Huyện Nam; all; Mọi nhóm; 1; 1; 0; ; ",
    ]
  `);
  expect(
    buildCriterionAggregatesTable(set, three)
      .rows.slice(6, 9)
      .map(row => row.join('; ')),
  ).toMatchInlineSnapshot(`
    [
      "2024; all; ; Mọi nơi; 1.1; 3; 3; 1; 1; 0; 0; 0; 0; 0; 1; 2; 80.25; 70.5; 90",
      "2024; all; ; Mọi nơi; 1.2; 3; 3; 2; 0; 0; 0; 0; 0; 0; 1; 0; ; ; ",
      "2024; all; ; Mọi nơi; 2.1; 3; 3; 0; 0; 0; 0; 0; 0; 0; 3; 0; ; ; ",
    ]
  `);
  const data = buildOpenAggregates(set, three);
  expect(openAggregatesSchema.parse(data)).toEqual(data);
  const means = data.periods.flatMap(period => period.places.map(({ mean }) => mean));
  expect(means).toEqual(table.rows.filter(row => row[4] === 'all').map(row => row[9]));
});
