import { describe, expect, test } from 'vitest';
import type { CriterionState, DossierSummary } from '../dossier-summary.ts';
import { criterionOf, reportedOf, summaryOf, unitsOf } from '../testing/summaries.ts';
import { thresholdSet } from '../testing/threshold-set.ts';
import { buildMatrixPage } from './matrix-page.ts';
import { buildRegionPage, indexRegions, listRegionViews } from './region-page.ts';
import { groupByRegion } from './regions.ts';
import { listRounds } from './rounds.ts';

const gates = { source: 'Điều 2', gates: [{ id: 'g', title: 'Đạt', text: 'Đạt', rule: 'all-criteria-met' as const }] };
const set = thresholdSet({ province: 't', recognition: gates });

function province(communes: number) {
  const ids = Array.from({ length: communes }, (_, index) => `x${String(index + 1).padStart(2, '0')}`);
  const units = unitsOf([
    { id: 't', name: 'Mẫu', kind: 'tỉnh', level: 'province' },
    { id: 'bac', name: 'Bắc', kind: 'huyện', level: 'district', parent: 't' },
    { id: 'nam', name: 'Nam', kind: 'huyện', level: 'district', parent: 't' },
    ...ids.map(id => ({ id, name: id, parent: 'bac' })),
    { id: 'y', name: 'Y', parent: 'nam' },
    { id: 'vang', name: 'Vắng', parent: 'bac' },
  ]);
  const all = [...ids, 'y'].map(id => ({ id, title: `Xã ${id}`, unit: id, district: undefined, province: undefined }));
  return { ids, units, communes: all };
}

function index(count: number, dossiers: (ids: readonly string[]) => readonly DossierSummary[], of = set) {
  const { ids, units, communes } = province(count);
  const rounds = listRounds(dossiers(ids));
  return indexRegions({ groups: groupByRegion(communes, units), rounds, communes, units, setOf: () => of });
}

const states = (first: CriterionState | null) => reportedOf({ '1.1': first, '1.2': 'met', '2.1': 'met' });
const entryOf = (entries: ReturnType<typeof index>, id: string) => {
  const entry = entries.get(id);
  if (!entry) throw new Error(`no region ${id}`);
  return entry;
};

describe('the page of a region', () => {
  test('lists its communes where none has a dossier', () => {
    const page = buildRegionPage(
      entryOf(
        index(1, () => []),
        'bac',
      ),
      { region: 'bac' },
    );
    expect(page).toMatchObject({ title: 'Huyện Bắc', matrix: undefined, communes: [{ href: '/xa/x01/' }] });
  });

  test('shows letters with words, and leads from what is not met to the evidence', () => {
    const entries = index(2, ids => ids.map((id, number) => summaryOf(id, states(number === 0 ? 'not-met' : 'met'))));
    const { title, path, matrix, rounds } = buildRegionPage(entryOf(entries, 'bac'), { region: 'bac' });
    expect([title, path]).toEqual(['Huyện Bắc, năm 2024', '/huyen/bac/']);
    expect(matrix?.facts).toMatchInlineSnapshot(`
      [
        "2 trên 3 xã, phường, thị trấn có hồ sơ",
        "Tỷ lệ chỉ tiêu đạt bình quân 83,3%",
      ]
    `);
    expect(matrix?.groups).toEqual([
      { title: 'Chính quyền số', span: 2 },
      { title: 'Kinh tế số', span: 1 },
    ]);
    expect(matrix?.rows.map(({ total, cells }) => [total, ...cells.map(({ text }) => text)])).toEqual([
      ['2/3', 'K', 'Đ', 'Đ'],
      ['3/3', 'Đ', 'Đ', 'Đ'],
    ]);
    expect(matrix?.rows[0]?.cells[0]).toEqual({ text: 'K', key: 'not-met', href: '/xa/x01/2024/minh-chung/#ct-1.1' });
    expect(matrix?.rows[0]?.cells[1]?.href).toBeUndefined();
    expect(matrix?.sums).toEqual([1, 2, 2]);
    expect(matrix?.legend.map(({ letter, state }) => `${letter}: ${state.label}`)).toEqual(['Đ: Đạt', 'K: Không đạt']);
    expect(rounds).toEqual([{ title: 'Năm 2024, Bộ mẫu', href: '/huyen/bac/bo/2024/', isCurrent: true }]);
  });

  test('a district without a dossier of a year has no matrix of it, and a missing commune is named', () => {
    const entries = index(2, ([first = '']) => [summaryOf(first, states('met'))]);
    expect(listRegionViews(entryOf(entries, 'nam'))).toEqual([{ region: 'nam' }]);
    expect(buildRegionPage(entryOf(entries, 'bac'), { region: 'bac' }).matrix?.missing).toEqual([
      { title: 'Xã x02', href: '/xa/x02/' },
    ]);
  });

  test('many communes stand on several pages, each named by its first and last', () => {
    const entries = index(31, ids => ids.map(id => summaryOf(id, states('met'))));
    const entry = entryOf(entries, 'bac');
    expect(listRegionViews(entry).map(({ part }) => part)).toEqual([undefined, 1, 2]);
    const second = buildRegionPage(entry, { region: 'bac', set: 'bo', period: '2024', part: 2 });
    expect(second.path).toBe('/huyen/bac/bo/2024/2/');
    expect(second.matrix?.rows.map(({ commune }) => commune)).toEqual(['Xã x31']);
    expect(second.parts).toEqual([
      { title: 'Xã x01 – Xã x30', href: '/huyen/bac/bo/2024/', isCurrent: false },
      { title: 'Xã x31', href: '/huyen/bac/bo/2024/2/', isCurrent: true },
    ]);
  });

  test('an older round stands under its own address', () => {
    const entries = index(1, ([id = '']) => [
      summaryOf(id, states('met')),
      summaryOf(id, { ...states('not-met'), periodKey: '2023' }),
    ]);
    const entry = entryOf(entries, 'bac');
    expect(buildRegionPage(entry, { region: 'bac' }).title).toBe('Huyện Bắc, năm 2024');
    const older = buildRegionPage(entry, { region: 'bac', set: 'bo', period: '2023', part: 1 });
    expect(older.matrix?.rows[0]?.total).toBe('2/3');
  });
});

test('a set that gives points stands in the matrix by its groups', () => {
  const scored = thresholdSet({ kind: 'scored' }, [
    criterionOf('1.1', { points: 2 }),
    criterionOf('1.2', { points: 3 }),
    criterionOf('2.1', { points: 5 }),
  ]);
  const results = { '1.1': [null, '', 1.5], '1.2': [null, '', 3], '2.1': [null, '', null] } as const;
  const dossier = summaryOf('x01', { results, score: { points: 4.5, outOf: 10, open: 5 } });
  const entries = index(1, () => [dossier], scored);
  const shown = entryOf(entries, 'bac').rounds[0];
  if (!shown) throw new Error('no round');
  const { columns, rows, groups, sums, legend } = buildMatrixPage({ ...shown, members: shown.region.members });
  expect(columns.map(({ title, href }) => [title, href])).toEqual([
    ['Chính quyền số', '/bo-tieu-chi/bo/#nhom-1'],
    ['Kinh tế số', '/bo-tieu-chi/bo/#nhom-2'],
  ]);
  expect(rows).toMatchObject([{ total: '4,5/10 (còn 5 điểm chưa chấm)', cells: [{ text: '4,5/5' }, { text: '–' }] }]);
  expect([groups, sums, legend]).toEqual([[], [], []]);
});

test('a matrix in which too much falls short to link each cell keeps its letters and its rows lead on', () => {
  const ids = Array.from({ length: 37 }, (_, number) => `1.${number + 1}`);
  const full = thresholdSet(
    {},
    ids.map(id => criterionOf(id)),
  );
  const all = Object.fromEntries(ids.map(id => [id, 'not-met'] as const));
  const entries = index(30, members => members.map(id => summaryOf(id, reportedOf(all))), full);
  const { matrix } = buildRegionPage(entryOf(entries, 'bac'), { region: 'bac' });
  const cells = matrix?.rows.flatMap(row => row.cells) ?? [];
  expect([cells.length, cells.filter(({ href }) => href !== undefined).length]).toEqual([1110, 0]);
  expect(matrix?.rows[0]?.href).toBe('/xa/x01/2024/');
});
