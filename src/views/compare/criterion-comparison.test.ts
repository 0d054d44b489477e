import { describe, expect, test } from 'vitest';
import type { CriterionState } from '../dossier-summary.ts';
import { reportedOf, summaryOf, unitsOf } from '../testing/summaries.ts';
import { thresholdSet } from '../testing/threshold-set.ts';
import { buildCriterionComparison } from './criterion-comparison.ts';
import { countMistakes, listMistakes } from './mistakes.ts';
import { groupByRegion } from './regions.ts';
import { listRounds } from './rounds.ts';

const units = unitsOf([
  { id: 'h', name: 'Bắc', kind: 'huyện', level: 'district', parent: 't' },
  { id: 't', name: 'Mẫu', kind: 'tỉnh', level: 'province' },
  ...['a', 'b', 'c'].map(id => ({ id, parent: id === 'c' ? 't' : 'h' })),
]);
const communes = ['a', 'b', 'c'].map(id => ({
  id,
  title: `Xã ${id.toUpperCase()}`,
  unit: id,
  district: undefined,
  province: undefined,
}));
const set = thresholdSet();

/** A dossier that has nothing but its result of 1.1. */
function dossier(commune: string, periodKey: string, state: CriterionState | null, figure: number | null) {
  const printed = figure === null ? '' : `${figure}%`;
  return summaryOf(commune, {
    periodKey,
    ...reportedOf({ '1.1': state }),
    results: { '1.1': [state, printed, figure] },
  });
}

function compare(dossiers: readonly ReturnType<typeof dossier>[], id = '1.1') {
  const criterion = set.byId.get(id);
  if (!criterion) throw new Error('no criterion');
  return buildCriterionComparison({
    set,
    criterion,
    groups: groupByRegion(communes, units),
    newest: new Map(dossiers.map(each => [each.commune, each])),
    rounds: listRounds(dossiers),
    mistakes: {},
    ruleTitles: {},
  });
}

describe('who is where on a criterion', () => {
  test('without dossiers there is nothing to draw or to say', () => {
    expect(compare([])).toEqual({
      claim: undefined,
      charts: [],
      standings: { period: '', groups: [] },
      mistakes: [],
    });
  });

  test('one commune is counted and listed; a picture of one figure is not drawn', () => {
    const { claim, charts, standings } = compare([dossier('a', '2024', 'met', 85)]);
    expect(claim).toMatchInlineSnapshot(`"Năm 2024: 1 trên 1 hồ sơ đạt."`);
    expect(charts).toEqual([]);
    expect(standings.groups).toEqual([
      {
        title: 'Huyện Bắc',
        rows: [
          {
            commune: 'Xã A',
            href: '/xa/a/2024/minh-chung/#ct-1.1',
            result: '85%',
            verdict: { key: 'met', label: 'Đạt' },
            period: undefined,
          },
        ],
      },
    ]);
  });

  test('several communes and years give a distribution and the way through the years; other periods are named', () => {
    const now = [dossier('a', '2024', 'met', 85), dossier('b', '2024', 'not-met', 70)];
    const { claim, charts, standings } = compare([
      ...['a', 'b', 'c'].map(id => dossier(id, '2023', 'met', 90)),
      ...now,
    ]);
    expect(claim).toMatchInlineSnapshot(`"Năm 2024: 1 trên 2 hồ sơ đạt."`);
    // Two figures are better read than drawn.
    expect(charts.map(({ title, description }) => [title, description])).toEqual([
      ['Tỷ lệ bình quân so với chỉ tiêu, qua các kỳ', 'Bình quân: 2023 90%, 2024 77,5%; Chỉ tiêu: 2023 70%, 2024 80%.'],
      ['Số hồ sơ theo đánh giá, qua các kỳ', 'năm 2023: 3 đạt; năm 2024: 1 đạt, 1 không đạt.'],
    ]);
    expect(standings.groups.flatMap(({ title, rows }) => rows.map(row => [title, row.commune, row.period]))).toEqual([
      ['Huyện Bắc', 'Xã A', undefined],
      ['Huyện Bắc', 'Xã B', undefined],
      ['Tỉnh Mẫu', 'Xã C', 'năm 2023'],
    ]);
    const three = compare([...now, dossier('c', '2024', null, 79.99)]);
    expect(three.charts[0]?.description).toMatchInlineSnapshot(`"70 – 80%: 2; 80 – 90%: 1; Chỉ tiêu 80%."`);
  });

  test('a year that does not ask for the criterion says nothing of it', () => {
    expect(
      compare([summaryOf('a', { periodKey: '2023', ...reportedOf({ '1.2': 'not-assessed' }) })], '1.2').claim,
    ).toBe(undefined);
  });
});

test('mistakes are counted by rule and dossier, those in most dossiers first', () => {
  const finding = (rule: string, criterion?: string) => ({ rule, criterion });
  const counts = countMistakes([
    { set: 'bo', findings: [finding('x', '1.1'), finding('x', '1.1'), finding('y', '1.1'), finding('y')] },
    { set: 'bo', findings: [finding('y', '1.1')] },
    { set: 'khac', findings: [finding('y', '1.1')] },
  ]);
  expect(counts.get('bo/1.1')).toEqual({ x: { findings: 2, dossiers: 1 }, y: { findings: 2, dossiers: 2 } });
  expect(listMistakes(counts.get('bo/1.1') ?? {}, { x: 'Tên của x' })).toEqual([
    { title: 'y', href: '/huong-dan/quy-tac/#y', count: '2 điểm trong 2 hồ sơ' },
    { title: 'Tên của x', href: '/huong-dan/quy-tac/#x', count: '2 điểm trong 1 hồ sơ' },
  ]);
  expect(listMistakes({}, {})).toEqual([]);
});
