import { expect, test } from 'vitest';
import { criterionOf, summaryOf, unitsOf } from '../testing/summaries.ts';
import { thresholdSet } from '../testing/threshold-set.ts';
import { buildRankingPage, countRankingParts, listRanked } from './ranking-page.ts';
import { listRounds } from './rounds.ts';
import { buildSetComparison } from './set-comparison.ts';

const set = thresholdSet({ kind: 'scored' }, [criterionOf('1.1', { points: 6 }), criterionOf('2.1', { points: 4 })]);
const units = unitsOf([
  { id: 't', name: 'Mẫu', kind: 'tỉnh', level: 'province' },
  { id: 'bac', name: 'Bắc', kind: 'huyện', level: 'district', parent: 't' },
  ...Array.from({ length: 120 }, (_, index) => ({ id: `x${index}`, parent: 'bac' })),
]);
const communes = [...units.keys()]
  .filter(id => id.startsWith('x'))
  .map(id => ({ id, title: `Xã ${id}`, unit: id, district: undefined, province: undefined }));

/** A dossier with points of the first group and, if whole, of the second. */
function scored(commune: string, first: number, second: number | null, periodKey = '2024') {
  return summaryOf(commune, {
    periodKey,
    results: { '1.1': [null, '', first], '2.1': [null, '', second] },
    score: { points: first + (second ?? 0), outOf: 10, open: second === null ? 4 : 0 },
  });
}

function pageOf(dossiers: readonly ReturnType<typeof scored>[], part = 1) {
  const rounds = listRounds(dossiers);
  const [round] = rounds;
  if (!round) throw new Error('no round');
  return buildRankingPage({ set, rounds, communes, units }, round, part);
}

test('equal points share a rank; who is not scored through has none, whatever the points', () => {
  const { rows, facts, parts, hasOpen } = pageOf([
    scored('x1', 5, 4),
    scored('x2', 6, null),
    scored('x3', 6, 3),
    scored('x4', 1, 1),
  ]);
  expect(rows.map(({ rank, commune, points, open, groups }) => [rank, commune, points, open, ...groups])).toEqual([
    ['1', 'Xã x1', '9/10', '–', '5', '4'],
    ['1', 'Xã x3', '9/10', '–', '6', '3'],
    ['3', 'Xã x4', '2/10', '–', '1', '1'],
    ['–', 'Xã x2', '6/10', '4', '6', '–'],
  ]);
  expect(hasOpen).toBe(true);
  expect(facts).toMatchInlineSnapshot(`
    [
      "4 trên 120 xã, phường, thị trấn có hồ sơ",
      "3 nơi đã chấm đủ các tiêu chí và được xếp hạng; nơi bằng điểm thì cùng hạng",
      "Nơi chưa chấm đủ đứng sau, chưa có hạng",
    ]
  `);
  expect(parts).toEqual([]);
});

test('where nobody is scored through, nobody is ranked, and it is said', () => {
  expect(pageOf([scored('x2', 6, null)]).facts.at(-1)).toMatchInlineSnapshot(
    `"Chưa nơi nào chấm đủ các tiêu chí nên chưa xếp hạng; xếp theo số điểm đã chấm"`,
  );
  expect(pageOf([scored('x1', 5, 4)]).hasOpen).toBe(false);
});

test('a long list goes on, and keeps its ranks', () => {
  const all = communes.map(({ id }, index) => scored(id, 5, index / 100));
  expect(listRounds(all).map(countRankingParts)).toEqual([2]);
  const second = pageOf(all, 2);
  expect(second.path).toBe('/xep-hang/bo/2024/2/');
  expect(second.rows.map(({ rank }) => rank).slice(0, 2)).toEqual(['101', '102']);
  expect(second.parts.map(({ title, isCurrent }) => [title, isCurrent])).toEqual([
    ['Từ dòng 1', false],
    ['Từ dòng 101', true],
  ]);
});

test('periods without any point have no ranking, and a set that gives none leads to none', () => {
  const open = summaryOf('x1', { score: { points: null, outOf: 10, open: 10 }, results: {} });
  const rounds = listRounds([open, scored('x1', 5, 4, '2023')]);
  expect(listRanked(rounds).map(({ period }) => period)).toEqual(['2023']);
  expect(buildSetComparison({ set, rounds, communes, units }).rankings).toEqual([
    { title: 'Xếp hạng năm 2023', href: '/xep-hang/bo/2023/' },
  ]);
  expect(buildSetComparison({ set, rounds: [], communes, units })).toEqual({
    periods: undefined,
    chart: undefined,
    metTitle: undefined,
    met: {},
    rankings: [],
  });
});
