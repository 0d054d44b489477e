/** What a cell of open data may hold; null: not known. */
export type Cell = string | number | boolean | null;

/**
 * A table as CSV after RFC 4180: UTF-8 with the mark that lets Excel see it (BOM), CRLF, commas, quotes where needed.
 * Numbers have a decimal point and no grouping, what is not known is empty. Text that a spreadsheet would take for a
 * formula gets an apostrophe in front; numbers, negative ones too, stay numbers.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map(cells => cells.map(writeCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** What a quoted cell or a formula has, asked at once: a province has millions of cells that are neither. */
const mayNeedCare = /[",\r\n]|^[\s=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|\s$/;

function writeCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  if (!mayNeedCare.test(cell)) return cell;
  const text = isFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The signs a spreadsheet begins a formula with, full-width ones included; what is wholly a number is none. */
function isFormula(text: string): boolean {
  return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) && !/^[+-]?\d+([.,]\d+)*\s?%?$/.test(text);
}
