import { describe, expect, test } from 'vitest';
import type { CommuneSummary } from '../commune-summary.ts';
import { criterionOf, reportedOf, summaryOf, unitsOf } from '../testing/summaries.ts';
import { thresholdSet } from '../testing/threshold-set.ts';
import { buildCommuneTrends } from './commune-trend.ts';
import { findRelatives } from './relatives.ts';

const set = thresholdSet();
const first = summaryOf('a', {
  periodKey: '2023',
  ...reportedOf({ '1.1': 'not-met', '1.2': 'not-assessed', '2.1': 'met' }),
  results: { '1.1': ['not-met', '65%', 65], '1.2': ['not-assessed', '', null], '2.1': ['met', 'Có', null] },
});
const second = summaryOf('a', {
  ...reportedOf({ '1.1': 'met', '1.2': null, '2.1': 'met' }),
  results: { '1.1': ['met', '85%', 85], '1.2': [null, '', null], '2.1': ['met', '2', 2] },
});

describe('a commune through the years', () => {
  test('without dossiers there is no trend', () => {
    expect(buildCommuneTrends([], [set])).toEqual([]);
  });

  test('one period is drawn by groups and compared with nothing', () => {
    const [trend] = buildCommuneTrends([second], [set]);
    expect(trend?.progress?.description).toMatchInlineSnapshot(
      `"1. Chính quyền số: 1 đạt, 1 chưa có kết quả; 2. Kinh tế số: 1 đạt."`,
    );
    expect([trend?.trend, trend?.periods, trend?.rows]).toEqual([undefined, [], []]);
  });

  test('several periods stand beside their targets, verdicts in words', () => {
    const [trend] = buildCommuneTrends([second, first], [set]);
    expect(trend?.periods).toEqual([
      { title: 'Năm 2023', href: '/xa/a/2023/' },
      { title: 'Năm 2024', href: '/xa/a/2024/' },
    ]);
    expect(trend?.trend?.description).toMatchInlineSnapshot(
      `"Tất cả: 2023 50%, 2024 66,7%; 1. Chính quyền số: 2023 0%, 2024 50%; 2. Kinh tế số: 2023 100%, 2024 100%."`,
    );
    expect(trend?.rows.map(({ id, cells }) => [id, ...cells.map(({ text }) => text)])).toEqual([
      ['1.1', 'Không đạt: 65%\u00a0/\u00a070%', 'Đạt: 85%\u00a0/\u00a080%'],
      ['1.2', 'Không đánh giá', 'Chưa có kết quả'],
      ['2.1', 'Đạt', 'Đạt: 2 mô hình\u00a0/\u00a01 mô hình'],
    ]);
    expect(trend?.rows.map(({ spark }) => spark !== null)).toEqual([true, false, false]);
  });

  test('a dossier with nothing reported yet is not drawn', () => {
    const open = summaryOf('a', reportedOf({ '1.1': null, '1.2': null, '2.1': null }));
    expect(buildCommuneTrends([open], [set])[0]?.progress).toBeUndefined();
  });

  test('points stand beside their maximum', () => {
    const scored = thresholdSet({ kind: 'scored' }, [
      criterionOf('1.1', { points: 2 }),
      criterionOf('2.1', { points: 4 }),
    ]);
    const dossier = (periodKey: string, points: number | null) =>
      summaryOf('a', {
        periodKey,
        results: { '1.1': [null, '', points], '2.1': [null, '', null] },
        score: { points, outOf: 6, open: 4 },
      });
    const [trend] = buildCommuneTrends([dossier('2023', 1), dossier('2024', 1.5)], [scored]);
    expect(trend?.progress?.description).toMatchInlineSnapshot(`"1. Chính quyền số: 1,5/2; 2. Kinh tế số: chưa có/4."`);
    expect(trend?.rows[0]?.cells.map(({ text }) => text)).toEqual(['1\u00a0/\u00a02', '1,5\u00a0/\u00a02']);
  });
});

test('a retired commune points to its successor, and that one back', () => {
  const units = unitsOf([
    { id: 'cu', name: 'Cũ', validTo: '2025-06-30', successors: ['moi'] },
    { id: 'khac', name: 'Khác', validTo: '2025-06-30', successors: ['moi'] },
    { id: 'moi', name: 'Mới', kind: 'phường', validFrom: '2025-07-01' },
  ]);
  const communes: readonly CommuneSummary[] = [
    { id: 'cu-huyen', title: 'Xã Cũ', unit: 'cu', district: undefined, province: undefined },
  ];
  expect(findRelatives('cu', units, communes)).toEqual({
    until: '30/06/2025',
    since: undefined,
    successors: [{ title: 'Phường Mới', href: undefined }],
    predecessors: [],
    note: undefined,
  });
  expect(findRelatives('moi', units, communes).predecessors).toEqual([
    { title: 'Xã Cũ', href: '/xa/cu-huyen/' },
    { title: 'Xã Khác', href: undefined },
  ]);
  expect(findRelatives('khong-co', units, communes)).toMatchObject({ successors: [], predecessors: [] });
});
