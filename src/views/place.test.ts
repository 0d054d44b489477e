import { expect, test } from 'vitest';
import { buildPlace, formatCommune, formatPlace } from './place.ts';

const units = new Map(
  (
    [
      { id: 'thanh-hoa', name: 'Thanh Hóa', kind: 'tỉnh', level: 'province', successors: [] },
      { id: 'bim-son', name: 'Bỉm Sơn', kind: 'thị xã', level: 'district', parent: 'thanh-hoa', successors: [] },
      { id: 'quang-trung', name: 'Quang Trung', kind: 'xã', level: 'commune', parent: 'bim-son', successors: [] },
      { id: 'ring', name: 'Ring', kind: 'xã', level: 'commune', parent: 'ring', successors: [] },
    ] as const
  ).map(unit => [unit.id, { ...unit, successors: [] }]),
);

test('a commune lies where its units say, district before province', () => {
  expect(formatPlace(buildPlace({ administrativeUnit: 'quang-trung' }, units))).toBe('thị xã Bỉm Sơn, tỉnh Thanh Hóa');
  expect(formatCommune({ kind: 'thị trấn', name: 'Lam Sơn' })).toBe('Thị trấn Lam Sơn');
});

test('units that are unknown or their own parents end the search', () => {
  expect(formatPlace(buildPlace({ administrativeUnit: 'nowhere' }, units))).toBe('');
  expect(formatPlace(buildPlace({ administrativeUnit: 'ring' }, units))).toBe('');
});
