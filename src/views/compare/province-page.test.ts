import { describe, expect, test } from 'vitest';
import type { CriterionState, DossierSummary } from '../dossier-summary.ts';
import { criterionOf, reportedOf, summaryOf, unitsOf } from '../testing/summaries.ts';
import { thresholdSet } from '../testing/threshold-set.ts';
import { buildProvincePage, listYears } from './province-page.ts';
import { buildProvincesPage } from './provinces-page.ts';
import { listRounds } from './rounds.ts';

const gates = { source: 'Điều 2', gates: [{ id: 'g', title: 'Đạt', text: 'Đạt', rule: 'all-criteria-met' as const }] };
const wide = thresholdSet({ province: 't', recognition: gates });
const units = unitsOf([
  { id: 't', name: 'Mẫu', kind: 'tỉnh', level: 'province' },
  { id: 'bac', name: 'Bắc', kind: 'huyện', level: 'district', parent: 't', validTo: '2025-06-30' },
  { id: 'nam', name: 'Nam', kind: 'huyện', level: 'district', parent: 't', validTo: '2025-06-30' },
  { id: 'a', name: 'A', parent: 'bac' },
  { id: 'b', name: 'B', parent: 'bac' },
  { id: 'c', name: 'C', parent: 'nam' },
]);
const communes = ['a', 'b', 'c'].map(id => ({
  id,
  title: `Xã ${id}`,
  unit: id,
  district: undefined,
  province: undefined,
}));

function page(year: string, dossiers: readonly DossierSummary[], set = wide) {
  return buildProvincePage({ year, rounds: listRounds(dossiers), communes, units, setOf: () => set });
}

const reported = (commune: string, periodKey: string, first: CriterionState) =>
  summaryOf(commune, {
    periodKey,
    hasGates: true,
    eligible: first === 'met',
    ...reportedOf({ '1.1': first, '1.2': periodKey === '2023' ? 'not-assessed' : 'met', '2.1': 'met' }),
  });

describe('the province in a year', () => {
  test('without dossiers there are no years', () => {
    expect(listYears([])).toEqual([]);
    expect(buildProvincesPage({ rounds: [], communes, units, setOf: () => wide })).toEqual({ tables: [] });
    expect(page('2024', []).sets).toEqual([]);
  });

  test('coverage stands beside every mean, and a district without dossiers is not hidden', () => {
    const [set] = page('2024', [reported('a', '2024', 'met'), reported('b', '2023', 'met')]).sets;
    expect(set?.claim).toMatchInlineSnapshot(
      `"1 trên 3 xã, phường, thị trấn có hồ sơ năm 2024. Tỷ lệ chỉ tiêu đạt bình quân 100,0%."`,
    );
    expect(set?.table.columns).toEqual([
      'Có hồ sơ',
      'Bình quân',
      'So với 2023',
      '1. Chính quyền số',
      '2. Kinh tế số',
      'Đủ điều kiện công nhận',
    ]);
    expect(set?.table.rows).toEqual([
      { title: 'Huyện Bắc', href: '/huyen/bac/bo/2024/', values: ['1/2', '100,0%', '–', '100,0%', '100,0%', 1] },
      { title: 'Huyện Nam', href: undefined, values: ['0/1', '–', '–', '–', '–', 0] },
    ]);
    expect(set?.table.total).toEqual(['1/3', '100,0%', '–', '100,0%', '100,0%', 1]);
  });

  test('a trend goes back through the years, and what falls short most is named', () => {
    const { sets, years } = page('2024', [
      reported('a', '2023', 'met'),
      reported('a', '2024', 'not-met'),
      reported('b', '2024', 'met'),
    ]);
    expect(years).toEqual([
      { title: 'Năm 2024', href: '/toan-tinh/2024/', isCurrent: true },
      { title: 'Năm 2023', href: '/toan-tinh/2023/', isCurrent: false },
    ]);
    expect(sets[0]?.trend?.description).toMatchInlineSnapshot(
      `"Tất cả: 2023 100%, 2024 83,3%; 1. Chính quyền số: 2023 100%, 2024 75%; 2. Kinh tế số: 2023 100%, 2024 100%."`,
    );
    expect(sets[0]?.shortfalls).toEqual([
      { title: '1.1. Tiêu chí 1.1', href: '/bo-tieu-chi/bo/1.1/', count: '1 trên 2 hồ sơ chưa đạt' },
    ]);
  });

  test('what was not asked, or has no level to compare with, is no shortfall; one commune has no list', () => {
    const dossiers = [
      reported('a', '2024', 'not-met'),
      reported('b', '2024', 'not-assessed'),
      reported('c', '2024', 'reported'),
    ];
    expect(page('2024', dossiers).sets[0]?.shortfalls.map(({ count }) => count)).toEqual(['1 trên 1 hồ sơ chưa đạt']);
    expect(page('2024', dossiers.slice(0, 1)).sets[0]?.shortfalls).toEqual([]);
  });

  test('without districts the groups are compared, and nothing reported is said to be nothing', () => {
    const { sets } = page('2026', [reported('a', '2026', 'met')]);
    expect(sets[0]?.claim).toContain('1 trên 3 xã, phường, thị trấn có hồ sơ năm 2026.');
    expect(sets[0]?.table).toMatchObject({
      first: 'Tỉnh Mẫu, nhóm',
      columns: ['năm 2026 (1 hồ sơ)'],
      rows: [{ title: '1. Chính quyền số', href: '/huyen/t/bo/2026/' }, { title: '2. Kinh tế số' }],
    });
    const open = summaryOf('a', { periodKey: '2026', ...reportedOf({ '1.1': null }) });
    expect(page('2026', [open]).sets[0]?.claim).toMatchInlineSnapshot(
      `"1 trên 3 xã, phường, thị trấn có hồ sơ năm 2026. Chưa có kết quả."`,
    );
  });

  test('a scored set leads to its ranking; a set of some communes counts their regions only', () => {
    const scored = thresholdSet({ kind: 'scored' }, [criterionOf('1.1', { points: 10 })]);
    const dossier = summaryOf('a', { results: { '1.1': [null, '', 5] }, score: { points: 5, outOf: 10, open: 0 } });
    const [set] = page('2024', [dossier], scored).sets;
    expect(set?.claim).toMatchInlineSnapshot(
      `"1 trên 2 xã, phường, thị trấn có hồ sơ năm 2024. Tỷ lệ điểm bình quân 50,0%."`,
    );
    expect([set?.rankingHref, set?.shortfalls]).toEqual(['/xep-hang/bo/2024/', []]);
  });
});

test('the years of each set stand beside each other, newest first', () => {
  const rounds = listRounds([reported('a', '2023', 'not-met'), reported('a', '2024', 'met')]);
  expect(buildProvincesPage({ rounds, communes, units, setOf: () => wide }).tables).toEqual([
    {
      caption: 'Bộ mẫu',
      first: 'Kỳ',
      columns: ['Có hồ sơ', 'Tỷ lệ chỉ tiêu đạt bình quân', 'So với kỳ trước', 'Đủ điều kiện'],
      rows: [
        { title: 'Năm 2024', href: '/toan-tinh/2024/', values: ['1/3', '100,0%', '+50,0', 1] },
        { title: 'Năm 2023', href: '/toan-tinh/2023/', values: ['1/3', '50,0%', '–', 0] },
      ],
    },
  ]);
});
