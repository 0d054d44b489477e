import { expect, test } from 'vitest';
import { unitsOf } from '../testing/summaries.ts';
import { countCommunes, groupByRegion, regionOf } from './regions.ts';

const units = unitsOf([
  { id: 'tinh', name: 'Mẫu', kind: 'tỉnh', level: 'province' },
  { id: 'tinh-cu', name: 'Cũ', kind: 'tỉnh', level: 'province', validTo: '2024-12-31', successors: ['tinh'] },
  { id: 'h-bac', name: 'Bắc', kind: 'huyện', level: 'district', parent: 'tinh', validTo: '2025-06-30' },
  {
    id: 'h-nam',
    name: 'Nam',
    kind: 'huyện',
    level: 'district',
    parent: 'tinh-cu',
    validTo: '2024-12-31',
    successors: ['h-bac'],
  },
  { id: 'x-cu', name: 'Cũ', parent: 'h-bac', validTo: '2025-06-30', successors: ['p-moi'] },
  { id: 'x-con', name: 'Còn', parent: 'h-nam' },
  { id: 'p-moi', name: 'Mới', kind: 'phường', parent: 'tinh', validFrom: '2025-07-01' },
  { id: 'le', name: 'Lẻ' },
]);

test('a commune lies where its units say, with the day until which they stood', () => {
  expect(regionOf('x-cu', units)).toEqual({
    id: 'h-bac',
    title: 'Huyện Bắc',
    level: 'district',
    province: 'tỉnh Mẫu',
    provinceId: 'tinh',
    until: '30/06/2025',
  });
  expect(regionOf('p-moi', units)).toMatchObject({ id: 'tinh', title: 'Tỉnh Mẫu', province: undefined });
  expect(regionOf('le', units)).toMatchObject({ id: 'chua-ro', level: 'unknown' });
  expect(regionOf('khong-co', units)).toMatchObject({ id: 'chua-ro' });
});

test('on a day, a retired unit gives way to its one successor, else to the unit above', () => {
  expect(regionOf('x-con', units, '2024-12-31').id).toBe('h-nam');
  expect(regionOf('x-con', units, '2025-03-31')).toMatchObject({ id: 'h-bac', province: 'tỉnh Mẫu' });
  expect(regionOf('x-con', units, '2026-12-31')).toMatchObject({ id: 'tinh', level: 'province' });
  // A commune that was retired itself stays where it last lay.
  expect(regionOf('x-cu', units, '2026-12-31').id).toBe('h-bac');
});

test('units that succeed each other in a circle lead nowhere', () => {
  const circle = unitsOf([
    { id: 'a', level: 'district', validTo: '2020-01-01', successors: ['b'] },
    { id: 'b', level: 'district', validTo: '2020-01-01', successors: ['a'] },
    { id: 'x', parent: 'a' },
  ]);
  expect(regionOf('x', circle, '2024-01-01').level).toBe('unknown');
});

test('groups stand in Vietnamese order, what is unknown last', () => {
  const members = ['le', 'p-moi', 'x-cu', 'x-con'].map(unit => ({ title: `Xã ${unit}`, unit }));
  const groups = groupByRegion(members, units);
  expect(groups.map(({ region, members: own }) => [region.title, own.length])).toEqual([
    ['Huyện Nam', 1],
    ['Huyện Bắc', 1],
    ['Tỉnh Mẫu', 1],
    ['Chưa rõ cấp huyện, cấp tỉnh', 1],
  ]);
  expect(groupByRegion([], units)).toEqual([]);
});

test('the communes of a year are those that existed in it', () => {
  const count = (day: string) => [...countCommunes(units, day)].map(([id, own]) => [id, [...own]]);
  expect(count('2024-12-31')).toEqual([
    ['h-bac', ['x-cu']],
    ['h-nam', ['x-con']],
    ['chua-ro', ['le']],
  ]);
  expect(count('2026-12-31')).toEqual([
    ['tinh', ['x-con', 'p-moi']],
    ['chua-ro', ['le']],
  ]);
});
