import type { SheetCell, SheetModel } from '../../documents/xlsx/sheet-model.ts';
import type { Cell } from '../../text/csv.ts';

/** A table for people who work in Excel: headings in words, the first row fixed, nothing locked. */
export interface TableSheet {
  /** At most 31 characters, without any of \ / ? * [ ] : */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Widths in characters that a column may take. */
const narrowest = 8;
const widest = 48;
/** Rows that are looked at to find the width of a column. */
const measured = 200;

export function layOutTableSheet({ name, headings, rows }: TableSheet): SheetModel {
  const widths = headings.map((heading, column) => {
    const lengths = rows.slice(0, measured).map(row => String(row[column] ?? '').length);
    return Math.min(widest, Math.max(narrowest, Math.ceil(heading.length / 2), ...lengths) + 2);
  });
  const header = headings.map((value, column): SheetCell => ({ row: 1, column: column + 1, style: 'header', value }));
  const body = rows.flatMap((row, index) =>
    row.map((value, column): SheetCell => {
      const place = { row: index + 2, column: column + 1 };
      if (value === null || value === '') return { ...place, style: 'text' };
      if (typeof value === 'number') return { ...place, style: 'text', value };
      // Text stays text: a code keeps its first 0, "1.10" does not turn into 1.1.
      return {
        ...place,
        style: 'text',
        value: typeof value === 'string' ? value : value ? 'có' : 'không',
        numberFormat: '@',
      };
    }),
  );
  return {
    name,
    orientation: 'landscape',
    columnWidths: widths,
    cells: [...header, ...body],
    rowHeights: new Map(),
    choices: [],
    titleRows: { first: 1, last: 1 },
    isOpen: true,
  };
}
