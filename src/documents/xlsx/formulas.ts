import type { Form, FormCount, FormTable } from '../../schema/form.ts';
import { countedColumns } from '../form/form-rows.ts';
import { columnName } from './sheet-model.ts';

/** Where the rows of a table stand in the workbook. */
export interface TableRange {
  readonly form: Form;
  readonly table: FormTable;
  /** Set where the formula stands in another sheet. */
  readonly sheet?: string | undefined;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * The count as Excel computes it, by the same rule as countRows: TRIM, because a blank in a cell is no entry, and
 * SUMPRODUCT, because COUNTIFS cannot say "Có or x" of several columns at once.
 */
export function countFormula(range: TableRange, count: FormCount): string {
  const conditions = countedColumns(range.table, count).map(column => {
    const cells = `TRIM(${cellsOf(range, range.table.columns.indexOf(column) + 1)})`;
    if (column.kind !== 'mark') return `(${cells}<>"")`;
    const words = range.form.marks.yes.map(word => `(${cells}=${quote(word)})`);
    return words.length === 1 ? words.join('') : `(${words.join('+')})`;
  });
  const [only = ''] = conditions;
  return conditions.length === 1 ? `SUMPRODUCT(--${only})` : `SUMPRODUCT(${conditions.join('*')})`;
}

/** A share as a fraction, which the format of the cell shows in per cent; empty while there is nothing to divide by. */
export function shareFormula(numerator: string, denominator: string): string {
  return `IF(${denominator}=0,"",${numerator}/${denominator})`;
}

/**
 * The cells of a column down to the row above the one that follows the list: a row put in at the very end, where people
 * put it, is counted, too. The anchor stands in the first column, whose cell below the list holds no formula.
 */
function cellsOf({ sheet, firstRow, lastRow }: TableRange, column: number): string {
  const prefix = sheet === undefined ? '' : `'${sheet.replaceAll("'", "''")}'!`;
  return `${prefix}$${columnName(column)}$${firstRow}:OFFSET(${prefix}$A$${lastRow + 1},-1,${column - 1})`;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
