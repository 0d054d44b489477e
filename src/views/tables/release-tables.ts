import type { Cell } from '../../text/csv.ts';
import { maskPersonalData } from '../../text/personal-data.ts';
import { buildTable, type ColumnOf, type DataTable } from './data-table.ts';

/** A value as YAML gives it, of whatever shape the files had then. */
export type PastValue = Readonly<Record<string, unknown>>;

/** The files of one dossier as they stood in a commit, read without any schema: those of today may refuse them. */
export interface PastDossierFiles {
  readonly commune: string;
  readonly dossier: string;
  readonly communeFile: PastValue;
  readonly head: PastValue;
  readonly results: readonly PastValue[];
  readonly documents: readonly PastValue[];
}

type Row = PastDossierFiles & { readonly item: PastValue };

/**
 * The tables of a frozen version: what the files said in a commit, word for word, nothing computed. The columns and
 * their order never change: the bytes of a version are for good. Personal data that were taken out of the files since
 * stay masked.
 */
export function buildReleaseTables(dossiers: readonly PastDossierFiles[], folder: string): readonly DataTable[] {
  const itemsOf = (list: 'results' | 'documents') =>
    dossiers.flatMap(dossier => dossier[list].map((item): Row => ({ ...dossier, item })));
  const table = (
    name: string,
    title: string,
    source: Pick<Parameters<typeof buildTable<Row>>[0], 'key' | 'columns' | 'rows'>,
  ) => buildTable<Row>({ path: `${folder}${name}.csv`, name, title, ...source });
  return [
    table('dossiers', 'Các hồ sơ', {
      key: ['commune', 'dossier'],
      rows: dossiers.map(dossier => ({ ...dossier, item: dossier.head })),
      columns: [
        ...keys,
        column('communeName', 'Tên', ({ communeFile }) => communeFile.name),
        column('communeKind', 'Loại đơn vị hành chính', ({ communeFile }) => communeFile.kind),
        column('administrativeUnit', 'Đơn vị hành chính', ({ communeFile }) => communeFile.administrativeUnit),
        column('criteriaSet', 'Bộ tiêu chí', ({ item }) => item.criteriaSet),
        column('period', 'Kỳ', ({ item }) => (item.period as PastValue | undefined)?.key),
        column('asOf', 'Số liệu tính đến ngày', ({ item }) => item.asOf),
        column('stage', 'Bước', ({ item }) => item.stage),
      ],
    }),
    table('results', 'Kết quả từng tiêu chí', {
      key: ['commune', 'dossier', 'criterion'],
      rows: itemsOf('results'),
      columns: [
        ...keys,
        column('criterion', 'Mã tiêu chí', ({ item }) => item.criterion),
        column('value', 'Kết quả xã báo cáo', ({ item }) => item.value),
        column('numerator', 'Tử số', ({ item }) => item.numerator),
        column('denominator', 'Mẫu số', ({ item }) => item.denominator),
        column('reported', 'Kết quả như in trong báo cáo', ({ item }) => item.reported),
        column('verdict', 'Đánh giá của xã', ({ item }) => item.verdict),
        column('points', 'Điểm', ({ item }) => item.points),
      ],
    }),
    table('documents', 'Danh mục văn bản', {
      key: ['commune', 'dossier', 'document'],
      rows: itemsOf('documents'),
      columns: [
        ...keys,
        column('document', 'Mã văn bản', ({ item }) => item.id),
        column('kind', 'Loại văn bản', ({ item }) => item.kind),
        column('documentNumber', 'Số, ký hiệu', ({ item }) => item.documentNumber),
        column('date', 'Ngày ban hành', ({ item }) => item.date),
        column('issuer', 'Cơ quan ban hành', ({ item }) => item.issuer),
        column('subject', 'Trích yếu', ({ item }) => item.subject),
        column('url', 'Đường dẫn', ({ item }) => item.url),
      ],
    }),
  ];
}

function column(name: string, title: string, of: (row: Row) => unknown): ColumnOf<Row> {
  return { name, title, type: 'string', of: row => plain(of(row)) };
}

const keys: readonly ColumnOf<Row>[] = [
  column('commune', 'Mã xã', ({ commune }) => commune),
  column('dossier', 'Mã hồ sơ', ({ dossier }) => dossier),
];

function plain(value: unknown): Cell {
  if (typeof value === 'string') return maskPersonalData(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
