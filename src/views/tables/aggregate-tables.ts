import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import {
  type Aggregate,
  type CriterionSummary,
  countEligible,
  type GroupSummary,
  summariseCriterion,
  summariseGroup,
} from '../compare/aggregates.ts';
import { nameShare } from '../compare/shares.ts';
import { criterionAggregatesPath, placeAggregatesPath } from '../links.ts';
import { buildTable, type ColumnOf, type DataTable } from './data-table.ts';
import { tableName } from './result-tables.ts';

/** What stands for all places, or all groups, where a key cannot be empty. */
export const wholeKey = 'all';

interface PlaceRow extends GroupSummary {
  readonly place: Aggregate;
  /** undefined: all groups together. */
  readonly pillar: { readonly id: string; readonly title: string } | undefined;
  readonly eligible: number | undefined;
}

/** The province and its regions through the periods: coverage, and the mean of all criteria and of each group. */
export function buildPlaceAggregatesTable(set: CriteriaSetBundle, places: readonly Aggregate[]): DataTable {
  const { shortTitle, kind, pillars } = set.set.data;
  return buildTable<PlaceRow>({
    path: placeAggregatesPath(set.id),
    name: tableName('aggregates', set.id, 'places'),
    title: `${shortTitle}: tổng hợp toàn tỉnh và từng huyện qua các kỳ, theo nhóm`,
    key: ['period', 'region', 'pillar'],
    rows: places.flatMap(place =>
      [undefined, ...pillars].map(pillar => ({
        place,
        pillar,
        ...summariseGroup(set, place, pillar?.id),
        eligible: pillar ? undefined : countEligible(set, place),
      })),
    ),
    columns: [
      ...regionColumns<PlaceRow>(),
      {
        name: 'pillar',
        title: 'Mã nhóm tiêu chí',
        description: `"${wholeKey}": mọi nhóm.`,
        type: 'string',
        isRequired: true,
        of: ({ pillar }) => pillar?.id ?? wholeKey,
      },
      { name: 'pillarTitle', title: 'Nhóm tiêu chí', type: 'string', of: ({ pillar }) => pillar?.title ?? 'Mọi nhóm' },
      ...coverageColumns,
      {
        name: 'known',
        title: 'Số hồ sơ có số liệu của nhóm',
        description: 'Bình quân là của các hồ sơ này.',
        type: 'integer',
        of: row => row.known,
      },
      {
        name: 'mean',
        title: `${nameShare(kind)} bình quân (%)`,
        description: 'Mỗi hồ sơ tính như nhau, 4 chữ số lẻ; trống khi chưa có số liệu.',
        type: 'number',
        of: row => row.mean,
      },
      {
        name: 'eligible',
        title: 'Số nơi đủ điều kiện công nhận',
        description: 'Chỉ ở dòng mọi nhóm; trống khi bộ tiêu chí không quy định.',
        type: 'integer',
        of: row => row.eligible,
      },
    ],
  });
}

interface CriterionRow extends CriterionSummary {
  readonly place: Aggregate;
  readonly criterion: string;
}

/** Each criterion in the province and its regions through the periods: states counted, and the figures summed up. */
export function buildCriterionAggregatesTable(set: CriteriaSetBundle, places: readonly Aggregate[]): DataTable {
  const { criteria } = set.criteria.data;
  return buildTable<CriterionRow>({
    path: criterionAggregatesPath(set.id),
    name: tableName('aggregates', set.id, 'criteria'),
    title: `${set.set.data.shortTitle}: tổng hợp từng tiêu chí, toàn tỉnh và từng huyện qua các kỳ`,
    key: ['period', 'region', 'criterion'],
    rows: places.flatMap(place =>
      criteria.map(({ id }) => ({ place, criterion: id, ...summariseCriterion(set, place, id) })),
    ),
    columns: [
      ...regionColumns<CriterionRow>(),
      { name: 'criterion', title: 'Mã tiêu chí', type: 'string', isRequired: true, of: row => row.criterion },
      ...coverageColumns,
      count('met', 'Số hồ sơ đạt'),
      count('notMet', 'Số hồ sơ không đạt'),
      count('inProgress', 'Số hồ sơ đang triển khai'),
      count('notAssessed', 'Số hồ sơ không đánh giá'),
      count('reached', 'Số hồ sơ đạt mức giao'),
      count('below', 'Số hồ sơ dưới mức giao'),
      count('reported', 'Số hồ sơ đã báo cáo', 'Chỉ tiêu giao không có mức bằng số.'),
      count('unknown', 'Số hồ sơ chưa có kết quả'),
      count('figures', 'Số hồ sơ có số để so với chỉ tiêu', 'Ba cột sau là của các hồ sơ này.'),
      {
        name: 'mean',
        title: 'Bình quân của các số ấy',
        description: '4 chữ số lẻ.',
        type: 'number',
        of: row => row.mean,
      },
      { name: 'minimum', title: 'Số nhỏ nhất', type: 'number', of: row => row.minimum },
      { name: 'maximum', title: 'Số lớn nhất', type: 'number', of: row => row.maximum },
    ],
  });
}

function count(
  name: Exclude<keyof CriterionSummary, 'mean' | 'minimum' | 'maximum'>,
  title: string,
  description?: string,
): ColumnOf<CriterionRow> {
  return { name, title, description, type: 'integer', of: row => row[name] };
}

function regionColumns<Row extends { readonly place: Aggregate }>(): readonly ColumnOf<Row>[] {
  return [
    {
      name: 'period',
      title: 'Kỳ',
      description: 'Mã kỳ, bắt đầu bằng năm.',
      type: 'string',
      isRequired: true,
      of: ({ place }) => place.period,
    },
    {
      name: 'region',
      title: 'Mã huyện, hoặc tỉnh nơi không còn cấp huyện',
      description: `"${wholeKey}": mọi nơi.`,
      type: 'string',
      isRequired: true,
      of: ({ place }) => place.region?.id ?? wholeKey,
    },
    {
      name: 'regionCode',
      title: 'Mã số đơn vị hành chính',
      description: 'Mã của Tổng cục Thống kê; trống khi kho chưa có mã, và ở dòng mọi nơi.',
      type: 'string',
      of: ({ place }) => place.region?.code,
    },
    { name: 'regionName', title: 'Tên', type: 'string', of: ({ place }) => place.region?.title ?? 'Mọi nơi' },
  ];
}

const coverageColumns: readonly ColumnOf<{ readonly place: Aggregate }>[] = [
  { name: 'expected', title: 'Số xã, phường, thị trấn', type: 'integer', of: ({ place }) => place.expected },
  { name: 'dossiers', title: 'Số nơi có hồ sơ', type: 'integer', of: ({ place }) => place.dossiers.length },
];
