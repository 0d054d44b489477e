import type { ValuePath } from '../../schema/bundle.ts';
import type { Form, FormTable } from '../../schema/form.ts';
import { nearestName } from '../../text/near-miss.ts';
import type { Check, Finding } from '../check.ts';
import type { FormContext } from './form-context.ts';

/** Columns and counts that a form names exist, each once; every table can count its rows. */
export const formReferences: Check<FormContext> = {
  id: 'form-references',
  severity: 'error',
  title: 'Cột và số đếm mà biểu mẫu dẫn tới phải có thật.',
  why: 'Dẫn tới cột hoặc số đếm không có thì tổng và tỷ lệ của biểu đếm sai mà không ai hay.',
  example: { wrong: 'where: [may-tin]', right: 'where: [may-tinh]' },
  *find({ form }): Iterable<Finding> {
    const { data } = form;
    const counts = data.tables.flatMap(table => table.counts.map(({ id }) => id));
    for (const { id, known, path, kind } of [...listUses(data, counts)]) {
      if (known.includes(id)) continue;
      const near = nearestName(id, known);
      const message = `Biểu mẫu dẫn tới ${kind} "${id}", trong biểu không có ${kind} này.`;
      yield { at: form, path, message, hint: near ? `Gần giống: "${near}".` : `Hiện có: ${known.join(', ')}.` };
    }
    for (const { id, path, kind } of listRepeats(data)) {
      yield { at: form, path, message: `Mã ${kind} "${id}" đã dùng.`, hint: 'Đặt mã khác.' };
    }
    for (const [index, table] of data.tables.entries()) {
      if (table.columns.some(column => column.isRequired)) continue;
      const message = `Bảng "${table.id}" chưa có cột bắt buộc nên không biết dòng nào đã điền.`;
      const hint = 'Thêm isRequired: true vào cột nhận ra mỗi dòng, ví dụ cột họ tên.';
      yield { at: form, path: ['tables', index, 'columns'], message, hint };
    }
    for (const [index, { text, count, share }] of data.summary.entries()) {
      if ((count === undefined) !== (share === undefined)) continue;
      const message = `Dòng "${text}" phải có một số đếm (count) hoặc một tỷ lệ (share).`;
      yield { at: form, path: ['summary', index], message, hint: 'Ghi một trong hai mục, ví dụ count: can-bo.' };
    }
  },
};

interface Named {
  readonly id: string;
  readonly path: ValuePath;
  readonly kind: 'cột' | 'số đếm';
}

/** Every place that names a column or a count, with the names that are right there. */
function* listUses(form: Form, counts: readonly string[]): Iterable<Named & { readonly known: readonly string[] }> {
  for (const [at, table] of form.tables.entries()) {
    const known = table.columns.map(({ id }) => id);
    for (const { id, path } of columnUses(table)) yield { id, path: ['tables', at, ...path], kind: 'cột', known };
    for (const [index, { count }] of (table.total?.cells ?? []).entries()) {
      const own = table.counts.map(({ id }) => id);
      yield { id: count, path: ['tables', at, 'total', 'cells', index, 'count'], kind: 'số đếm', known: own };
    }
  }
  for (const list of ['summary', 'feeds'] as const) {
    for (const [index, line] of form[list].entries()) {
      const number = 'count' in line ? line.count : 'value' in line ? line.value : undefined;
      for (const id of [number, line.share?.numerator, line.share?.denominator]) {
        if (id !== undefined) yield { id, path: [list, index], kind: 'số đếm', known: counts };
      }
    }
  }
}

function columnUses({ identity, counts, prefilled, total }: FormTable): readonly { id: string; path: ValuePath }[] {
  return [
    ...identity.map((id, index) => ({ id, path: ['identity', index] })),
    ...counts.flatMap(({ where }, at) => where.map((id, index) => ({ id, path: ['counts', at, 'where', index] }))),
    ...prefilled.flatMap((row, index) => Object.keys(row).map(id => ({ id, path: ['prefilled', index, id] }))),
    ...(total ? [{ id: total.column, path: ['total', 'column'] }] : []),
    ...(total?.cells ?? []).map(({ column: id }, index) => ({ id, path: ['total', 'cells', index, 'column'] })),
  ];
}

function listRepeats({ tables }: Form): readonly Named[] {
  const seen = new Set<string>();
  const isRepeat = (key: string) => seen.has(key) || !seen.add(key);
  return tables.flatMap((table, at): Named[] => [
    ...table.columns.flatMap(({ id }, index): Named[] =>
      isRepeat(`${at} ${id}`) ? [{ id, path: ['tables', at, 'columns', index, 'id'], kind: 'cột' }] : [],
    ),
    ...table.counts.flatMap(({ id }, index): Named[] =>
      isRepeat(id) ? [{ id, path: ['tables', at, 'counts', index, 'id'], kind: 'số đếm' }] : [],
    ),
  ]);
}
