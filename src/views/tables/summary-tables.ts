import type { DossierSummary } from '../dossier-summary.ts';
import { communePath, dataTablePath, dossierDataPath, dossierPath } from '../links.ts';
import { communeColumns, placeColumns, type RowCommune, type RowCommunes } from './commune-columns.ts';
import { buildTable, type ColumnOf, type DataTable } from './data-table.ts';

/** Lists of communes and of dossiers, the two tables that all others refer to. */

export interface SummaryTablesInput {
  readonly communes: RowCommunes;
  readonly dossiers: readonly DossierSummary[];
}

/** One row a commune. */
export function buildCommunesTable({ communes, dossiers }: SummaryTablesInput): DataTable {
  const counts = Map.groupBy(dossiers, ({ commune }) => commune);
  return buildTable<RowCommune>({
    path: dataTablePath('communes'),
    name: 'communes',
    title: 'Các xã, phường, thị trấn',
    key: ['commune'],
    rows: [...communes.values()],
    columns: [
      ...communeColumns<RowCommune>(row => row),
      ...placeColumns<RowCommune>(row => row),
      { name: 'dossiers', title: 'Số hồ sơ', type: 'integer', of: ({ id }) => counts.get(id)?.length ?? 0 },
      { name: 'page', title: 'Trang', type: 'string', of: ({ id }) => communePath(id) },
    ],
  });
}

/** One row a dossier: what its page says at the top. */
export function buildDossiersTable({ communes, dossiers }: SummaryTablesInput): DataTable {
  return buildTable<DossierSummary>({
    path: dataTablePath('dossiers'),
    name: 'dossiers',
    title: 'Các hồ sơ và kết quả chung',
    key: ['commune', 'dossier'],
    rows: dossiers,
    columns: [
      ...communeColumns(communeOf(communes)),
      ...placeColumns(communeOf(communes)),
      ...dossierColumns(),
      { name: 'asOf', title: 'Số liệu tính đến ngày', type: 'date', of: ({ asOf }) => asOf },
      { name: 'stage', title: 'Bước', description: 'Mã bước trong trình tự.', type: 'string', of: row => row.stage },
      { name: 'stageTitle', title: 'Tên bước', type: 'string', of: row => row.stageTitle },
      ...countColumns,
      {
        name: 'eligible',
        title: 'Đủ điều kiện công nhận',
        description: 'Suy ra từ số liệu; trống khi chưa kết luận được hoặc bộ tiêu chí không quy định.',
        type: 'boolean',
        of: row => row.eligible,
      },
      {
        name: 'points',
        title: 'Điểm',
        description: 'Tổng các điểm đã biết.',
        type: 'number',
        of: row => row.score?.points,
      },
      { name: 'pointsOutOf', title: 'Tổng số điểm', type: 'number', of: row => row.score?.outOf },
      { name: 'pointsOpen', title: 'Điểm tối đa của phần chưa chấm', type: 'number', of: row => row.score?.open },
      { name: 'page', title: 'Trang', type: 'string', of: row => dossierPath(row.commune, row.dossier) },
      {
        name: 'data',
        title: 'Số liệu đầy đủ (JSON)',
        type: 'string',
        of: row => dossierDataPath(row.commune, row.dossier),
      },
    ],
  });
}

/** Columns that say which dossier a row is about. */
export function dossierColumns<Row extends DossierSummary>(): readonly ColumnOf<Row>[] {
  return [
    { name: 'dossier', title: 'Mã hồ sơ', type: 'string', isRequired: true, of: row => row.dossier },
    { name: 'criteriaSet', title: 'Bộ tiêu chí', type: 'string', isRequired: true, of: row => row.criteriaSet },
    {
      name: 'period',
      title: 'Kỳ',
      description: 'Mã kỳ, bắt đầu bằng năm.',
      type: 'string',
      isRequired: true,
      of: row => row.periodKey,
    },
  ];
}

/** The commune of a summary; one whose commune.yaml is not in the list keeps its id. */
export function communeOf(communes: RowCommunes): (row: DossierSummary) => RowCommune {
  return ({ commune }) => communes.get(commune) ?? { id: commune, title: commune, code: undefined };
}

const countColumns: readonly ColumnOf<DossierSummary>[] = [
  { name: 'total', title: 'Số tiêu chí của bộ', type: 'integer', of: ({ counts }) => counts.total },
  { name: 'assigned', title: 'Số tiêu chí được giao trong kỳ', type: 'integer', of: ({ counts }) => counts.assigned },
  {
    name: 'met',
    title: 'Đạt',
    description: 'Số tiêu chí xã tự đánh giá đạt.',
    type: 'integer',
    of: ({ counts }) => counts.met,
  },
  { name: 'notMet', title: 'Không đạt', type: 'integer', of: ({ counts }) => counts['not-met'] },
  { name: 'inProgress', title: 'Đang triển khai', type: 'integer', of: ({ counts }) => counts['in-progress'] },
  { name: 'notAssessed', title: 'Không đánh giá', type: 'integer', of: ({ counts }) => counts['not-assessed'] },
  { name: 'unknown', title: 'Chưa có kết quả', type: 'integer', of: ({ counts }) => counts.unknown },
];
