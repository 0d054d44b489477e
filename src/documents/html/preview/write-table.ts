import type { Table, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { columnWidths } from '../../docx/table-shape.ts';
import { escapeAttribute } from './escape.ts';
import { measureRow } from './measure-text.ts';
import type { RowPiece, TableFrame } from './piece.ts';
import { writeInline } from './write-inline.ts';
import type { BlockContext } from './writer.ts';

export interface TableContext extends BlockContext {
  /** Shares of the columns; without them the longest text decides. */
  readonly widths: readonly number[] | undefined;
}

/** The rows of a table, each of which a page may begin with. */
export function writeTable(table: Table, context: TableContext): readonly RowPiece[] {
  const { writer, widths } = context;
  const { orientation } = writer;
  const [head, ...rows] = table.children;
  if (!head) return [];
  const columns = columnWidths(table, { orientation, widths });
  const labels = head.children.map(cell => escapeAttribute(plainText(cell)));
  const frame: TableFrame = {
    head: `<tr>${head.children.map(cell => `<th scope="col">${inline(cell, context)}</th>`).join('')}</tr>`,
    headHeight: wholeHeight(measureRow(head, columns, { orientation, isHead: true })),
  };
  return rows.map(row => ({
    kind: 'row',
    html: writeRow(row, labels, context),
    room: measureRow(row, columns, { orientation, isHead: false }),
    table: frame,
  }));
}

function wholeHeight({ line, lines }: RowPiece['room']): number {
  return line * lines;
}

/** Each cell names its column, for a screen on which the row stands as a list; empty ones are left out there. */
function writeRow(row: TableRow, labels: readonly string[], context: TableContext): string {
  const cells = row.children
    .map((cell, column) =>
      cell.children.length > 0 ? `<td data-label="${labels[column]}">${inline(cell, context)}</td>` : '<td></td>',
    )
    .join('');
  const beside = context.writer.findings.get(row) ?? [];
  const notes = beside.map(context.writer.writeFinding).join('\n');
  return `<tr>${cells}</tr>${notes && `\n<tr><td colspan="${labels.length}">${notes}</td></tr>`}`;
}

function inline({ children }: TableRow['children'][number], { writer, place }: TableContext): string {
  return writeInline(children, { notes: writer.notes, place });
}
