import type { Form, FormColumn } from '../../../schema/form.ts';
import type { FormRow, FormRows } from '../form-rows.ts';

/**
 * Made-up rows for any form, of no real person: every mark and every blank occurs, texts hold what XML and formulas
 * would take for their own.
 */
export function generateRows(form: Form, count: number): FormRows {
  return new Map(
    form.tables.map(table => [
      table.id,
      Array.from({ length: count }, (_, index): FormRow => {
        const cells = table.columns.map((column, at) => [column.id, textOf(form, column, { index, at })] as const);
        return Object.fromEntries(cells.filter(([, text]) => text !== ''));
      }),
    ]),
  );
}

interface CellPlace {
  readonly index: number;
  readonly at: number;
}

function textOf(form: Form, column: FormColumn, { index, at }: CellPlace): string {
  if (column.kind === 'ordinal') return '';
  if (column.isRequired) return `Người thứ ${index + 1} "A&B" <thử>`;
  // Other columns are empty now and then, each in its own rhythm.
  if ((index + at) % (at + 3) === 0) return '';
  if (column.kind === 'phone') return `0${100000000 + index}`;
  if (column.kind === 'email') return `hop.thu.${index}@xa.example`;
  const words = [...form.marks.yes, ...form.marks.no];
  return column.kind === 'mark' ? (words[(index * (at + 1)) % words.length] ?? '') : `=SUM(${index}) ghi chú`;
}
