import type { Issue } from '../../issues/issue.ts';
import type { Form } from '../../schema/form.ts';
import { formatNumber } from '../../text/numbers.ts';

interface StatedFile {
  readonly file: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly stated: ReadonlyMap<string, number>;
}

/**
 * Of several files of one form: a total stated in one of them and counted in others is likely that of the whole
 * commune, to which the others would be added once more.
 */
export function compareStated(files: readonly StatedFile[], form: Form): readonly Issue[] {
  const titles = new Map(form.tables.flatMap(table => table.counts.map(({ id, title }) => [id, title] as const)));
  return Array.from(titles).flatMap(([id, title]): Issue[] => {
    const [first, ...others] = files.filter(({ stated }) => stated.has(id));
    if (!first || others.length + 1 === files.length) return [];
    const sum = files.reduce((total, { counts }) => total + (counts.get(id) ?? 0), 0);
    const own = formatNumber(first.stated.get(id) ?? 0);
    return [
      {
        rule: 'form-total',
        severity: 'warning',
        file: first.file,
        line: 1,
        column: 1,
        message: `«${title}»: tệp này ghi thẳng ${own}, tệp khác để công thức đếm; cộng lại là ${formatNumber(sum)}.`,
        hint: 'Nếu con số ghi thẳng là của cả xã thì nhập riêng tệp tổng hợp, hoặc ghi lại số của riêng thôn.',
      },
    ];
  });
}
