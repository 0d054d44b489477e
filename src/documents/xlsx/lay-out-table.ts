import type { Form, FormColumn, FormCount, FormTable } from '../../schema/form.ts';
import type { FormCounts, FormRow } from '../form/form-rows.ts';
import { buildHeader } from '../form/header-grid.ts';
import { countFormula } from './formulas.ts';
import { makeRoom, type SheetDraft } from './sheet-draft.ts';
import { type CellStyle, columnName } from './sheet-model.ts';

export interface TableContent {
  readonly form: Form;
  readonly table: FormTable;
  readonly counts: FormCounts;
  readonly rows: readonly FormRow[];
}

/** A table in its place: where its rows stand, and the cells of its total row by count id ("$D$38"). */
export interface PlacedTable {
  readonly table: FormTable;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totals: ReadonlyMap<string, string>;
}

/** Room to write by hand, in points. */
const rowHeight = 20;

/** Header, rows, and the total row where the form has one. */
export function addTable(draft: SheetDraft, content: TableContent): PlacedTable {
  const { form, table, rows } = content;
  addHeader(draft, table.columns);
  const firstRow = draft.row;
  for (const [index, row] of rows.entries()) addRow(draft, { columns: table.columns, row, number: index + 1 });
  const lastRow = draft.row - 1;
  for (const [index, column] of table.columns.entries()) {
    const name = columnName(index + 1);
    const options = [form.marks.yes[0] ?? '', form.marks.no[0] ?? ''];
    if (column.kind === 'mark') draft.choices.push({ range: `${name}${firstRow}:${name}${lastRow}`, options });
  }
  return { table, firstRow, lastRow, totals: addTotals(draft, content, { firstRow, lastRow }) };
}

function addHeader(draft: SheetDraft, columns: readonly FormColumn[]): void {
  const { rows, cells } = buildHeader(columns);
  const first = draft.row;
  for (let row = 0; row < rows; row++) {
    draft.row = first + row;
    for (const cell of cells.filter(each => each.row === row)) {
      const place = { style: 'header', column: cell.column + 1, columnSpan: cell.columnSpan } as const;
      draft.cells.push({ row: draft.row, value: cell.text, rowSpan: cell.rowSpan, ...place });
      if (cell.rowSpan === 1) makeRoom(draft, cell.text, place);
    }
  }
  stretchOver(draft, { first, rows, cells: cells.filter(cell => cell.rowSpan > 1) });
  draft.row = first + rows;
}

interface TallCells {
  readonly first: number;
  readonly rows: number;
  readonly cells: ReturnType<typeof buildHeader>['cells'];
}

/** What a cell through both rows needs beyond their heights goes to the last row. */
function stretchOver(draft: SheetDraft, { first, rows, cells }: TallCells): void {
  const last = first + rows - 1;
  const above = rows > 1 ? (draft.rowHeights.get(first) ?? 0) : 0;
  const own = draft.rowHeights.get(last) ?? 0;
  draft.row = last;
  draft.rowHeights.delete(last);
  for (const cell of cells) makeRoom(draft, cell.text, { style: 'header', column: cell.column + 1, columnSpan: 1 });
  draft.rowHeights.set(last, Math.max(own, rowHeight, (draft.rowHeights.get(last) ?? 0) - above));
}

const styles: Readonly<Record<FormColumn['kind'], CellStyle>> = {
  ordinal: 'ordinal',
  text: 'text',
  phone: 'text',
  email: 'text',
  mark: 'mark',
};

interface NumberedRow {
  readonly columns: readonly FormColumn[];
  readonly row: FormRow;
  readonly number: number;
}

function addRow(draft: SheetDraft, { columns, row, number }: NumberedRow): void {
  draft.rowHeights.set(draft.row, rowHeight);
  for (const [index, { id, kind }] of columns.entries()) {
    const text = kind === 'ordinal' ? '' : (row[id] ?? '');
    const style = styles[kind];
    const cell = {
      row: draft.row,
      column: index + 1,
      style,
      isInput: true,
      ...(kind === 'mark' ? {} : { numberFormat: '@' }),
    };
    // Text stays text: a telephone number keeps its first 0.
    if (kind === 'ordinal') draft.cells.push({ ...cell, value: number, numberFormat: '0' });
    else draft.cells.push(text === '' ? cell : { ...cell, value: text });
    if (text !== '') makeRoom(draft, text, { style, column: index + 1, columnSpan: 1 });
  }
  draft.row++;
}

interface RowRange {
  readonly firstRow: number;
  readonly lastRow: number;
}

function addTotals(
  draft: SheetDraft,
  { form, table, counts }: TableContent,
  range: RowRange,
): ReadonlyMap<string, string> {
  const { total } = table;
  const places = new Map<string, string>();
  if (!total) return places;
  draft.rowHeights.set(draft.row, rowHeight);
  for (const [index, { id }] of table.columns.entries()) {
    const place = { row: draft.row, column: index + 1 };
    const count = countOf(table, total.cells.find(cell => cell.column === id)?.count);
    if (count) {
      const formula = countFormula({ form, table, ...range }, count);
      draft.cells.push({ ...place, style: 'totalFigure', value: { formula, result: counts.get(count.id) ?? 0 } });
      places.set(count.id, `$${columnName(index + 1)}$${draft.row}`);
    } else if (id === total.column) draft.cells.push({ ...place, style: 'total', value: total.label });
    else draft.cells.push({ ...place, style: 'total' });
  }
  draft.row++;
  return places;
}

function countOf(table: FormTable, id: string | undefined): FormCount | undefined {
  return table.counts.find(count => count.id === id);
}
