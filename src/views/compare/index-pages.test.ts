import { expect, test } from 'vitest';
import { reportedOf, summaryOf, unitsOf } from '../testing/summaries.ts';
import { thresholdSet } from '../testing/threshold-set.ts';
import { listRegions, listSets } from './index-pages.ts';
import { groupByRegion } from './regions.ts';
import { listRounds } from './rounds.ts';

test('regions say how many of their communes have a dossier, and until when they stood', () => {
  const units = unitsOf([
    { id: 't', name: 'Mẫu', kind: 'tỉnh', level: 'province' },
    { id: 'bac', name: 'Bắc', kind: 'huyện', level: 'district', parent: 't', validTo: '2025-06-30' },
    { id: 'a', parent: 'bac' },
    { id: 'b', parent: 'bac' },
    { id: 'p', parent: 't' },
  ]);
  const communes = ['a', 'b', 'p'].map(id => ({ id, title: id, unit: id, district: undefined, province: undefined }));
  const { columns, rows } = listRegions(groupByRegion(communes, units), id => id === 'a');
  expect(columns).toEqual(['Xã, phường, thị trấn', 'Đã có hồ sơ', 'Đến hết ngày']);
  expect(rows).toEqual([
    { title: 'Huyện Bắc, tỉnh Mẫu', href: '/huyen/bac/', values: ['2', '1', '30/06/2025'] },
    { title: 'Tỉnh Mẫu', href: '/huyen/t/', values: ['1', '0', ''] },
  ]);
  expect(listRegions([], () => false).rows).toEqual([]);
});

test('where no region has ended, the list does not speak of an end', () => {
  const units = unitsOf([
    { id: 'bac', name: 'Bắc', kind: 'huyện', level: 'district' },
    { id: 'a', parent: 'bac' },
  ]);
  const commune = { id: 'a', title: 'a', unit: 'a', district: undefined, province: undefined };
  expect(listRegions(groupByRegion([commune], units), () => true)).toMatchObject({
    columns: ['Xã, phường, thị trấn', 'Đã có hồ sơ'],
    rows: [{ values: ['1', '1'] }],
  });
});

test('sets say which period speaks for them, and that none does', () => {
  const rounds = listRounds([summaryOf('a', reportedOf({ '1.1': 'met' }))]);
  const valuesOf = (...input: Parameters<typeof listSets>) =>
    listSets(...input).rows.map(({ href, values }) => [href, ...values]);
  expect(valuesOf([thresholdSet()], rounds)).toEqual([['/bo-tieu-chi/bo/', '3', 'năm 2024', '1']]);
  expect(valuesOf([thresholdSet()], [])).toEqual([['/bo-tieu-chi/bo/', '3', 'chưa có hồ sơ', '0']]);
});
