import { rankScores } from '../../assessment/rank-scores.ts';
import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import { verdicts } from '../../schema/common.ts';
import type { Criterion } from '../../schema/criterion.ts';
import { compareText } from '../../text/collation.ts';
import type { DossierSummary } from '../dossier-summary.ts';
import { criterionTablePath, dossierPath, rankingTablePath, regionTablePath, resultsTablePath } from '../links.ts';
import { communeColumns, placeColumns, type RowCommunes } from './commune-columns.ts';
import { buildTable, type ColumnOf, type DataTable } from './data-table.ts';
import { communeOf, dossierColumns } from './summary-tables.ts';

/** Tables with one row a result, over the communes. */

export interface ResultTablesInput {
  readonly set: CriteriaSetBundle;
  readonly communes: RowCommunes;
  readonly dossiers: readonly DossierSummary[];
}

/** One criterion across communes: the rows of its page, in their order. `dossiers`: the newest of each commune. */
export function buildCriterionTable(input: ResultTablesInput, criterion: Criterion): DataTable {
  const { set, communes, dossiers } = input;
  const of = communeOf(communes);
  const rows = dossiers.toSorted((left, right) => {
    const [a, b] = [of(left), of(right)];
    return compareText(a.district ?? '', b.district ?? '') || compareText(a.title, b.title);
  });
  return buildTable<DossierSummary>({
    path: criterionTablePath(set.id, criterion.id),
    name: tableName(set.id, criterion.id),
    title: `Tiêu chí ${criterion.id} (${set.set.data.shortTitle}): hồ sơ mới nhất của từng xã`,
    key: ['commune'],
    rows,
    columns: [
      ...communeColumns(of),
      ...placeColumns(of),
      ...dossierColumns(),
      ...resultColumns(set, () => criterion),
      { name: 'page', title: 'Trang', type: 'string', of: row => dossierPath(row.commune, row.dossier) },
    ],
  });
}

interface ResultRow extends DossierSummary {
  readonly criterion: Criterion;
}

/** A part of the province that has a page of its own. */
export interface TableRegion {
  readonly id: string;
  readonly title: string;
}

/**
 * Every result of every commune under a set in one period, criteria in the order of the set; of the communes of one
 * region, the rows of its page.
 */
export function buildResultsTable(
  { set, communes, dossiers }: ResultTablesInput,
  period: string,
  region?: TableRegion,
): DataTable {
  const { criteria } = set.criteria.data;
  const of = communeOf(communes);
  return buildTable<ResultRow>({
    path: region ? regionTablePath(region.id, set.id, period) : resultsTablePath(set.id, period),
    name: tableName(region?.id ?? 'results', set.id, period),
    title: `${set.set.data.shortTitle}, kỳ ${period}: kết quả từng tiêu chí, ${region?.title ?? 'mọi xã'}`,
    key: ['commune', 'dossier', 'criterion'],
    rows: dossiers
      .filter(({ periodKey }) => periodKey === period)
      .flatMap(dossier => criteria.map(criterion => ({ ...dossier, criterion }))),
    columns: [
      ...communeColumns(of),
      ...placeColumns(of),
      ...dossierColumns<ResultRow>(),
      { name: 'asOf', title: 'Số liệu tính đến ngày', type: 'date', of: ({ asOf }) => asOf },
      ...resultColumns<ResultRow>(set, ({ criterion }) => criterion),
    ],
  });
}

interface RankedRow extends DossierSummary {
  readonly rank: number | undefined;
}

/** The ranking of a scored set in one period, best first; a dossier not scored through has no rank. */
export function buildRankingTable({ set, communes, dossiers }: ResultTablesInput, period: string): DataTable {
  const scored = dossiers.flatMap(dossier => {
    const points = dossier.score?.points ?? undefined;
    const isMeant = dossier.periodKey === period && dossier.score && points !== undefined;
    return isMeant ? [{ dossier, total: { points, open: dossier.score.open } }] : [];
  });
  const of = communeOf(communes);
  return buildTable<RankedRow>({
    path: rankingTablePath(set.id, period),
    name: tableName('ranking', set.id, period),
    title: `${set.set.data.shortTitle}, kỳ ${period}: xếp hạng`,
    key: ['commune', 'dossier'],
    rows: rankScores(scored).map(({ entry, rank }) => ({ ...entry.dossier, rank })),
    columns: [
      {
        name: 'rank',
        title: 'Hạng',
        description: 'Trống khi chưa chấm đủ; bằng điểm thì cùng hạng.',
        type: 'integer',
        of: row => row.rank,
      },
      ...communeColumns(of),
      ...placeColumns(of),
      ...dossierColumns<RankedRow>(),
      { name: 'points', title: 'Điểm', type: 'number', of: row => row.score?.points },
      { name: 'pointsOutOf', title: 'Tổng số điểm', type: 'number', of: row => row.score?.outOf },
      { name: 'pointsOpen', title: 'Điểm tối đa của phần chưa chấm', type: 'number', of: row => row.score?.open },
    ],
  });
}

/** Where a row stands on a criterion. */
function resultColumns<Row extends DossierSummary>(
  { set }: CriteriaSetBundle,
  criterionOf: (row: Row) => Criterion,
): readonly ColumnOf<Row>[] {
  const resultOf = (row: Row) => row.results[criterionOf(row).id];
  const isScored = set.data.kind === 'scored';
  return [
    { name: 'criterion', title: 'Mã tiêu chí', type: 'string', isRequired: true, of: row => criterionOf(row).id },
    { name: 'unit', title: 'Đơn vị tính', type: 'string', of: row => criterionOf(row).unit },
    {
      name: 'target',
      title: 'Chỉ tiêu của kỳ',
      description: 'Số hoặc lời; "*": không đánh giá trong kỳ.',
      type: 'string',
      of: row => toText(criterionOf(row).targets[row.periodKey]),
    },
    {
      name: 'figure',
      title: isScored ? 'Điểm' : 'Số để so với chỉ tiêu',
      description: 'Trống khi kết quả không phải là số hoặc chưa có.',
      type: 'number',
      of: row => resultOf(row)?.[2],
    },
    { name: 'result', title: 'Kết quả như in trên trang', type: 'string', of: row => resultOf(row)?.[1] || null },
    {
      name: 'state',
      title: 'Đánh giá',
      description:
        'met: đạt; not-met: không đạt; in-progress: đang triển khai; not-assessed: không đánh giá. Chỉ tiêu giao: reached: đạt mức; below: dưới mức; reported: đã báo cáo. Trống: chưa có, hoặc bộ chấm điểm.',
      type: 'string',
      values: [...verdicts, 'reached', 'below', 'reported'],
      of: row => resultOf(row)?.[0],
    },
  ];
}

function toText(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** Letters, digits and hyphens of what tells a table apart: ("thanh-hoa-1829", "1.10") -> "thanh-hoa-1829-1-10". */
export function tableName(...parts: readonly string[]): string {
  return parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
