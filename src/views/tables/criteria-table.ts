import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import type { Criterion } from '../../schema/criterion.ts';
import { criteriaSetTablePath, criterionPath } from '../links.ts';
import { buildTable, type DataTable } from './data-table.ts';
import { tableName } from './result-tables.ts';

/** The criteria of a set with their targets: one row a criterion, one column of targets a period. */
export function buildCriteriaTable({ id: set, set: head, criteria }: CriteriaSetBundle): DataTable {
  const { periods, pillars, shortTitle } = head.data;
  const titles = new Map(pillars.map(pillar => [pillar.id, pillar.title]));
  const targetText = (target: string | number | undefined) => (target === undefined ? null : String(target));
  return buildTable<Criterion>({
    path: criteriaSetTablePath(set),
    name: tableName('criteria', set),
    title: `Các tiêu chí của ${shortTitle}`,
    key: ['criterion'],
    rows: criteria.data.criteria,
    columns: [
      { name: 'criteriaSet', title: 'Bộ tiêu chí', type: 'string', isRequired: true, of: () => set },
      { name: 'criterion', title: 'Mã tiêu chí', type: 'string', isRequired: true, of: ({ id }) => id },
      { name: 'pillar', title: 'Mã nhóm', type: 'string', of: ({ pillar }) => pillar },
      { name: 'pillarTitle', title: 'Tên nhóm', type: 'string', of: ({ pillar }) => titles.get(pillar) },
      { name: 'section', title: 'Mã mục trong nhóm', type: 'string', of: ({ section }) => section },
      { name: 'title', title: 'Tên tiêu chí', type: 'string', isRequired: true, of: ({ title }) => title },
      { name: 'unit', title: 'Đơn vị tính', type: 'string', of: ({ unit }) => unit },
      { name: 'points', title: 'Điểm tối đa', type: 'number', of: ({ points }) => points },
      { name: 'deadline', title: 'Hạn hằng năm', description: 'Tháng-ngày.', type: 'string', of: row => row.deadline },
      ...periods.map(period => ({
        name: `target-${period}`,
        title: `Chỉ tiêu ${period}`,
        description: 'Số hoặc lời; "*": không đánh giá trong kỳ.',
        type: 'string' as const,
        of: ({ targets }: Criterion) => targetText(targets[period]),
      })),
      { name: 'page', title: 'Trang', type: 'string', of: ({ id }) => criterionPath(set, id) },
    ],
  });
}
