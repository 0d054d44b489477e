import { expect, test } from 'vitest';
import { buildDistrictQuality, buildQualityOverview, type CheckedCommune, mostOnOnePage } from './quality-overview.ts';

function makeCommune(index: number): CheckedCommune {
  return {
    id: `xa-${index}`,
    title: `Xã ${index}`,
    district: `huyện ${index % 2 === 0 ? 'Chẵn' : 'Lẻ'}`,
    province: 'tỉnh Thử',
    dossiers: 1,
    counts: { errors: 0, warnings: index, infos: 1, waived: 0 },
  };
}

test('few communes stand on one page, by district and name', () => {
  const communes = [10, 2, 1].map(makeCommune);
  const { summary, tables } = buildQualityOverview(communes);
  expect(summary).toBe('13 cảnh báo, 3 lưu ý');
  expect(
    tables.map(({ title, figures }) => [title, figures.rows.map(row => `${row.title}: ${row.values[1]}`)]),
  ).toEqual([
    ['Huyện Chẵn, tỉnh Thử', ['Xã 2: 2', 'Xã 10: 10']],
    ['Huyện Lẻ, tỉnh Thử', ['Xã 1: 1']],
  ]);
  expect(buildDistrictQuality(communes)).toEqual([]);
});

test('a province stands by district, each with a page of its own', () => {
  const communes = Array.from({ length: mostOnOnePage + 1 }, (_, index) => makeCommune(index));
  expect(buildQualityOverview(communes).tables).toEqual([
    {
      title: 'Theo cấp huyện',
      anchor: 'cap-huyen',
      figures: {
        caption: 'Theo cấp huyện: số chỗ cần xem lại',
        first: 'Nơi',
        columns: ['Hồ sơ', 'Cảnh báo', 'Lưu ý', 'Giữ nguyên có lý do'],
        rows: [
          {
            title: 'Huyện Chẵn, tỉnh Thử',
            href: '/kiem-tra/huyen/huyen-chan-tinh-thu/',
            values: [51, 2550, 51, 0],
          },
          { title: 'Huyện Lẻ, tỉnh Thử', href: '/kiem-tra/huyen/huyen-le-tinh-thu/', values: [50, 2500, 50, 0] },
        ],
      },
    },
  ]);
  const districts = buildDistrictQuality(communes);
  expect(districts.map(({ id, overview }) => [id, overview.tables[0]?.figures.rows.length])).toEqual([
    ['huyen-chan-tinh-thu', 51],
    ['huyen-le-tinh-thu', 50],
  ]);
});
