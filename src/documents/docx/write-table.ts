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
import type { AlignType, TableCell as CellNode, Table as TableNode } from 'mdast';
import { type Orientation, textWidth } from './measures.ts';
import { paragraphStyle } from './styles.ts';
import { cellMargins, columnWidths, isGroupRow, splitAtBreaks } from './table-shape.ts';
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
