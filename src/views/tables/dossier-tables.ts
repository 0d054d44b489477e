import { verdicts } from '../../schema/common.ts';
import type { OpenCriteriaSet, OpenDossier } from '../../schema/open-data.ts';
import { capitalise } from '../../text/letter-case.ts';
import { dossierTablePath, registerTablePath } from '../links.ts';
import { communeColumns, type RowCommune } from './commune-columns.ts';
import { buildTable, type ColumnOf, type DataTable } from './data-table.ts';
import { tableName } from './result-tables.ts';

/** The tables of one dossier, made from its open data: what the JSON says, row by row. */
export interface DossierTablesInput {
  readonly dossier: OpenDossier;
  readonly set: OpenCriteriaSet;
  /** Official code of the commune; undefined where it is not known. */
  readonly code: string | undefined;
}

type OpenResult = OpenDossier['results'][number];
type OpenDocument = OpenDossier['documents'][number];

/** Its results, one row a criterion: the pillar tables of its page. */
export function buildDossierTable({ dossier, set, code }: DossierTablesInput): DataTable {
  const byId = new Map(set.criteria.map(criterion => [criterion.id, criterion]));
  return buildTable<OpenResult>({
    path: dossierTablePath(dossier.commune.id, dossier.dossier),
    name: tableName('dossier', dossier.commune.id, dossier.dossier),
    title: 'Kết quả của một hồ sơ',
    key: ['criterion'],
    rows: dossier.results,
    columns: [
      ...headColumns<OpenResult>(dossier, code),
      { name: 'criterion', title: 'Mã tiêu chí', type: 'string', isRequired: true, of: row => row.criterion },
      { name: 'title', title: 'Tên tiêu chí', type: 'string', of: row => byId.get(row.criterion)?.title },
      { name: 'unit', title: 'Đơn vị tính', type: 'string', of: row => byId.get(row.criterion)?.unit },
      {
        name: 'target',
        title: 'Chỉ tiêu của kỳ',
        description: '"*": không đánh giá trong kỳ.',
        type: 'string',
        of: row => text(row.target),
      },
      {
        name: 'value',
        title: 'Kết quả xã báo cáo',
        description: 'Số hoặc lời.',
        type: 'string',
        of: row => text(row.value),
      },
      { name: 'reported', title: 'Kết quả như in trong báo cáo', type: 'string', of: row => row.reported },
      { name: 'numerator', title: 'Tử số', type: 'number', of: row => row.numerator },
      { name: 'denominator', title: 'Mẫu số', type: 'number', of: row => row.denominator },
      { name: 'computed', title: 'Tỷ lệ tính lại (%)', type: 'number', of: row => row.computed },
      { name: 'verdict', title: 'Đánh giá của xã', type: 'string', values: verdicts, of: row => row.verdict },
      {
        name: 'computedVerdict',
        title: 'Đánh giá suy ra từ số liệu',
        type: 'string',
        values: verdicts,
        of: row => row.computedVerdict,
      },
      { name: 'points', title: 'Điểm', type: 'number', of: row => row.score?.points },
      { name: 'maximumPoints', title: 'Điểm tối đa', type: 'number', of: row => row.score?.maximum },
      {
        name: 'documents',
        title: 'Văn bản minh chứng',
        description: 'Mã văn bản, cách nhau bằng dấu cách.',
        type: 'string',
        of: row => row.documents.join(' ') || null,
      },
      { name: 'findings', title: 'Số chỗ cần xem lại', type: 'integer', of: row => row.issues.length },
    ],
  });
}

/** The official documents it cites: the register of its page. */
export function buildRegisterTable({ dossier, code }: Omit<DossierTablesInput, 'set'>): DataTable {
  const citing = new Map<string, string[]>();
  for (const { criterion, documents } of dossier.results) {
    for (const id of documents) citing.set(id, [...(citing.get(id) ?? []), criterion]);
  }
  return buildTable<OpenDocument>({
    path: registerTablePath(dossier.commune.id, dossier.dossier),
    name: tableName('documents', dossier.commune.id, dossier.dossier),
    title: 'Danh mục văn bản của một hồ sơ',
    key: ['document'],
    rows: dossier.documents,
    columns: [
      ...headColumns<OpenDocument>(dossier, code),
      { name: 'document', title: 'Mã văn bản', type: 'string', isRequired: true, of: row => row.id },
      {
        name: 'kind',
        title: 'Loại văn bản',
        description: 'Chữ viết tắt theo Nghị định 30/2020/NĐ-CP; CV: công văn.',
        type: 'string',
        of: row => row.kind,
      },
      { name: 'documentNumber', title: 'Số, ký hiệu', type: 'string', of: row => row.documentNumber },
      { name: 'date', title: 'Ngày ban hành', type: 'date', of: row => row.date },
      { name: 'issuer', title: 'Cơ quan ban hành', type: 'string', of: row => row.issuer },
      { name: 'subject', title: 'Trích yếu', type: 'string', of: row => row.subject },
      { name: 'url', title: 'Đường dẫn', type: 'string', of: row => row.url },
      {
        name: 'criteria',
        title: 'Tiêu chí dẫn làm minh chứng',
        description: 'Mã tiêu chí, cách nhau bằng dấu cách.',
        type: 'string',
        of: row => citing.get(row.id)?.join(' '),
      },
    ],
  });
}

function headColumns<Row>(dossier: OpenDossier, code: string | undefined): readonly ColumnOf<Row>[] {
  const { id, kind, name } = dossier.commune;
  const commune: RowCommune = { id, code, title: capitalise(`${kind} ${name}`) };
  return [
    ...communeColumns<Row>(() => commune),
    { name: 'dossier', title: 'Mã hồ sơ', type: 'string', isRequired: true, of: () => dossier.dossier },
    { name: 'criteriaSet', title: 'Bộ tiêu chí', type: 'string', isRequired: true, of: () => dossier.criteriaSet },
    { name: 'period', title: 'Kỳ', type: 'string', isRequired: true, of: () => dossier.period.key },
    { name: 'asOf', title: 'Số liệu tính đến ngày', type: 'date', of: () => dossier.asOf },
  ];
}

function text(value: string | number | null): string | null {
  return value === null ? null : String(value);
}
