import type { Plan } from '../schema/plan.ts';
import { listPlanRows, type PlanList, type PlanRow } from '../text/plan-rows.ts';

/** A list of a plan as the page prints it: only the columns that some line fills. */
export interface PlanListView {
  readonly anchor: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly groups: readonly PlanGroupView[];
}

export interface PlanGroupView {
  /** "A Hạ tầng", and that of the first group within it. */
  readonly headings: readonly string[];
  readonly rows: readonly { readonly label: string; readonly title: string; readonly cells: readonly string[] }[];
}

const lists: readonly (readonly [PlanList, anchor: string, title: string])[] = [
  ['targets', 'chi-tieu-ke-hoach', 'Chỉ tiêu và phân công'],
  ['documents', 'van-ban-ke-hoach', 'Văn bản, chương trình'],
  ['projects', 'du-an-ke-hoach', 'Dự án'],
];

const columns: readonly (readonly [
  keyof Pick<PlanRow, 'lead' | 'cooperation' | 'schedule' | 'note'>,
  title: string,
])[] = [
  ['lead', 'Chủ trì'],
  ['cooperation', 'Phối hợp'],
  ['schedule', 'Thời gian'],
  ['note', 'Ghi chú'],
];

/** Empty for a dossier without a plan. */
export function buildPlanLists(plan: Plan | undefined): readonly PlanListView[] {
  const rows = listPlanRows(plan);
  return lists.flatMap(([key, anchor, title]) =>
    rows[key].length > 0 ? [buildList(rows[key], { anchor, title })] : [],
  );
}

function buildList(rows: readonly PlanRow[], name: { anchor: string; title: string }): PlanListView {
  const used = columns.filter(([key]) => rows.some(row => row[key] !== null));
  return {
    ...name,
    columns: used.map(([, title]) => title),
    groups: group(rows).map(({ headings, lines }) => ({
      headings: headings.map(({ label, title }) => `${label} ${title}`),
      rows: lines.map(row => ({
        label: row.label,
        title: row.title,
        cells: used.map(([key]) => row[key] ?? ''),
      })),
    })),
  };
}

/** A group begins at the first heading after a line. */
function group(rows: readonly PlanRow[]) {
  const groups: { readonly headings: PlanRow[]; readonly lines: PlanRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (!last || (row.level > 0 && last.lines.length > 0))
      groups.push(row.level > 0 ? { headings: [row], lines: [] } : { headings: [], lines: [row] });
    else (row.level > 0 ? last.headings : last.lines).push(row);
  }
  return groups;
}
