import type { DossierSummary } from '../dossier-summary.ts';
import { dataTablePath } from '../links.ts';
import type { CollectedDocuments, SharedDocument } from '../register/collect-documents.ts';
import { communeColumns, placeColumns, type RowCommunes } from './commune-columns.ts';
import { buildTable, type DataTable } from './data-table.ts';
import { communeOf } from './summary-tables.ts';

/** Documents of agencies above and beside the communes, those most communes cite first: the rows of the register. */
export function buildSharedDocumentsTable({ shared }: CollectedDocuments): DataTable {
  const text = (position: 0 | 1 | 2 | 3 | 4) => (row: SharedDocument) => row.document[position] || null;
  return buildTable<SharedDocument>({
    path: dataTablePath('documents'),
    name: 'documents',
    title: 'Văn bản của cấp trên và cơ quan khác mà các hồ sơ dẫn',
    key: ['kind', 'documentNumber', 'date', 'subject'],
    rows: shared,
    columns: [
      {
        name: 'kind',
        title: 'Loại văn bản',
        description: 'Chữ viết tắt.',
        type: 'string',
        isRequired: true,
        of: text(0),
      },
      { name: 'documentNumber', title: 'Số, ký hiệu', type: 'string', of: text(1) },
      { name: 'date', title: 'Ngày ban hành', type: 'date', of: text(2) },
      { name: 'issuer', title: 'Cơ quan ban hành', type: 'string', of: text(3) },
      { name: 'subject', title: 'Trích yếu', type: 'string', of: text(4) },
      { name: 'communes', title: 'Số xã có hồ sơ dẫn', type: 'integer', of: ({ citing }) => citing.size },
    ],
  });
}

interface CountedDocuments {
  readonly year: string;
  readonly dossier: DossierSummary;
  readonly kind: string;
  readonly count: number;
}

/** How many documents of each kind the agencies of each commune issued in each year, as their dossiers list them. */
export function buildOwnDocumentsTable({ own }: CollectedDocuments, communes: RowCommunes): DataTable {
  const of = communeOf(communes);
  const rows = own.flatMap(({ kinds, ...each }) =>
    Object.entries(kinds).map(([kind, count]): CountedDocuments => ({ ...each, kind, count })),
  );
  return buildTable<CountedDocuments>({
    path: dataTablePath('commune-documents'),
    name: 'commune-documents',
    title: 'Số văn bản của từng xã theo năm và loại',
    key: ['commune', 'year', 'kind'],
    rows,
    columns: [
      ...communeColumns<CountedDocuments>(({ dossier }) => of(dossier)),
      ...placeColumns<CountedDocuments>(({ dossier }) => of(dossier)),
      { name: 'dossier', title: 'Hồ sơ có danh mục', type: 'string', isRequired: true, of: row => row.dossier.dossier },
      {
        name: 'year',
        title: 'Năm ban hành',
        description: 'Trống: không ghi ngày.',
        type: 'string',
        of: row => row.year || null,
      },
      {
        name: 'kind',
        title: 'Loại văn bản',
        description: 'Chữ viết tắt.',
        type: 'string',
        isRequired: true,
        of: row => row.kind,
      },
      { name: 'count', title: 'Số văn bản', type: 'integer', of: row => row.count },
    ],
  });
}
