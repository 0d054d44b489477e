import type { ValuePath } from '../../schema/bundle.ts';
import { foldText } from '../../text/collation.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/**
 * One official or body has one name. Two names are taken for one where they differ in case, marks or dashes alone, or
 * where one is the beginning of the other; no list of officials is needed, and none is kept.
 */
export const leadOneName: Check<DossierContext> = {
  id: 'lead-one-name',
  severity: 'info',
  title: 'Một nơi chủ trì phải được ghi bằng một tên.',
  why: 'Một chức danh ghi nhiều cách thì bảng tổng hợp theo người chủ trì tách làm nhiều dòng.',
  example: {
    wrong: '- Công chức Văn Phòng\n- Công chức Văn phòng - Thống kê',
    right: '- Công chức Văn phòng - Thống kê\n- Công chức Văn phòng - Thống kê',
  },
  *find({ bundle: { assignments } }): Iterable<Finding> {
    if (!assignments) return;
    const places = new Map<string, { readonly count: number; readonly path: ValuePath; readonly criterion: string }>();
    for (const [index, { leads, criterion }] of assignments.data.assignments.entries()) {
      for (const [position, lead] of leads.entries()) {
        const known = places.get(lead) ?? { count: 0, path: ['assignments', index, 'leads', position], criterion };
        places.set(lead, { ...known, count: known.count + 1 });
      }
    }
    for (const [name, { path, criterion }] of places) {
      const better = betterName(name, places);
      if (better === undefined) continue;
      const other = places.get(better);
      yield {
        at: assignments,
        path,
        criterion,
        message: `Nơi chủ trì "${name}" có thể là "${better}" được ghi ở ${other?.count} tiêu chí.`,
        hint: `Nếu là một, ghi thống nhất "${better}"; nếu là hai nơi khác nhau thì giữ nguyên.`,
        related: [
          { file: assignments.file, line: assignments.locate(other?.path ?? []).line, message: `Ghi "${better}".` },
        ],
      };
    }
  },
};

type Counts = ReadonlyMap<string, { readonly count: number }>;

/** The name that most likely stands for the same: more often used, or longer where used as often. */
function betterName(name: string, counts: Counts): string | undefined {
  const own = nameKey(name);
  const rank = (each: string) => [counts.get(each)?.count ?? 0, each.length] as const;
  const [count, length] = rank(name);
  return [...counts.keys()].find(other => {
    const key = nameKey(other);
    if (other === name || !(key === own || key.startsWith(`${own} `) || own.startsWith(`${key} `))) return false;
    const [otherCount, otherLength] = rank(other);
    return (
      otherCount > count || (otherCount === count && (otherLength > length || (otherLength === length && other < name)))
    );
  });
}

function nameKey(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
