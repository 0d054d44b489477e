import type { CommuneSummary } from '../commune-summary.ts';
import type { UnitsById } from '../place.ts';
import type { ColumnOf } from './data-table.ts';

/** The commune of a row. */
export interface RowCommune {
  readonly id: string;
  readonly title: string;
  /** Of the General Statistics Office; undefined where it is not known. */
  readonly code: string | undefined;
  readonly district?: string | undefined;
  readonly province?: string | undefined;
}

export type RowCommunes = ReadonlyMap<string, RowCommune>;

/** The communes of lists with their official codes. */
export function buildRowCommunes(communes: readonly CommuneSummary[], units: UnitsById): RowCommunes {
  return new Map(
    communes.map(({ id, title, unit, district, province }) => {
      return [id, { id, title, code: units.get(unit)?.code, district, province }];
    }),
  );
}

/** Columns that say which commune a row is about; every table has them, so that tables can be joined. */
export function communeColumns<Row>(communeOf: (row: Row) => RowCommune): readonly ColumnOf<Row>[] {
  return [
    {
      name: 'communeCode',
      title: 'Mã số đơn vị hành chính',
      description: 'Mã của Tổng cục Thống kê; trống khi kho chưa có mã. Là chữ, giữ nguyên số 0 ở đầu.',
      type: 'string',
      of: row => communeOf(row).code,
    },
    {
      name: 'commune',
      title: 'Mã xã',
      description: 'Mã xã, phường, thị trấn trong kho và trong địa chỉ trang.',
      type: 'string',
      isRequired: true,
      of: row => communeOf(row).id,
    },
    { name: 'communeName', title: 'Tên', type: 'string', isRequired: true, of: row => communeOf(row).title },
  ];
}

/** Where the commune lies. */
export function placeColumns<Row>(communeOf: (row: Row) => RowCommune): readonly ColumnOf<Row>[] {
  return [
    { name: 'district', title: 'Huyện, thị xã, thành phố', type: 'string', of: row => communeOf(row).district },
    { name: 'province', title: 'Tỉnh, thành phố', type: 'string', of: row => communeOf(row).province },
  ];
}
