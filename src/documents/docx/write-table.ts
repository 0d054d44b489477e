import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { AlignType, TableCell as CellNode, PhrasingContent, TableRow as RowNode, Table as TableNode } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Orientation, textWidth } from './measures.ts';
import { paragraphStyle } from './styles.ts';
import { type InlineContext, writeInline } from './write-inline.ts';

export interface TableLayout extends InlineContext {
  readonly orientation: Orientation;
  /** Shares of the columns; without them the longest text decides. */
  readonly widths: readonly number[] | undefined;
}

/** A ruled table over the whole width: header row repeated on every page, no row split between pages. */
export function writeTable(node: TableNode, layout: TableLayout): Table {
  const columns = columnWidths(node, layout);
  return new Table({
    width: { size: textWidth[layout.orientation], type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    margins: { left: cellMargins / 2, right: cellMargins / 2 },
    rows: node.children.map(
      (row, index) =>
        new TableRow({
          ...(index === 0 ? { tableHeader: true } : {}),
          cantSplit: true,
          children: columns.map((size, column) =>
            writeCell(row.children[column], {
              layout,
              size,
              isHeader: index === 0,
              keepNext: isGroupRow(row),
              align: node.align?.[column],
            }),
          ),
        }),
    ),
  });
}

/** Left and right of the text of a cell, together. */
const cellMargins = 160;

/** A row that only names the group below it, in bold, perhaps with its total, stays with the first row of the group. */
function isGroupRow({ children: [, name, ...rest] }: RowNode): boolean {
  return rest.length > 0 && name !== undefined && name.children.length > 0 && [name, ...rest].every(isBold);
}

function isBold({ children }: CellNode): boolean {
  return children.every(({ type }) => type === 'strong');
}

interface CellFormat {
  readonly layout: TableLayout;
  readonly size: number;
  readonly isHeader: boolean;
  readonly keepNext: boolean;
  readonly align: AlignType | undefined;
}

/** Left is how the styles of tables stand. */
const alignments = { left: undefined, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function writeCell(cell: CellNode | undefined, { layout, size, isHeader, keepNext, align }: CellFormat): TableCell {
  const style = layout.orientation === 'landscape' ? paragraphStyle.annexTableText : paragraphStyle.tableText;
  const alignment = isHeader ? AlignmentType.CENTER : align && alignments[align];
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...(isHeader ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: splitAtBreaks(cell?.children ?? []).map(
      line =>
        new Paragraph({
          style,
          ...(alignment ? { alignment } : {}),
          ...(keepNext ? { keepNext } : {}),
          children: writeInline(line, { ...layout, columnWidth: size - cellMargins }, isHeader ? { bold: true } : {}),
        }),
    ),
  });
}

/** A line break starts a paragraph of its own. */
function splitAtBreaks(nodes: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

function columnWidths(node: TableNode, { widths, orientation }: TableLayout): number[] {
  const count = node.children[0]?.children.length ?? 0;
  const shares = Array.from({ length: count }, (_, column) => {
    const width = widths?.[column];
    return width !== undefined && width > 0 && width <= 100 ? width : contentShare(node, column);
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map(share => Math.floor((share / total) * textWidth[orientation]));
}

function contentShare(node: TableNode, column: number): number {
  const longest = Math.max(...node.children.map(row => plainText(row.children[column]).length));
  return Math.min(40, Math.max(6, longest));
}
