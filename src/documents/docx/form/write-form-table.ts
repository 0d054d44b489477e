import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FormColumn, FormTable } from '../../../schema/form.ts';
import type { FormCounts, FormRow } from '../../form/form-rows.ts';
import { buildHeader } from '../../form/header-grid.ts';
import { type Orientation, textWidth } from '../measures.ts';
import { paragraphStyle } from '../styles.ts';
import { textRun } from '../write-inline.ts';

export interface FormTableContent {
  readonly table: FormTable;
  readonly rows: readonly FormRow[];
  /** Left out of a blank form, whose totals are written by hand. */
  readonly counts: FormCounts | undefined;
}

/** The table of a form: header with merged cells, repeated on every page; numbered rows; the total row. */
export function writeFormTable(content: FormTableContent, orientation: Orientation): Table {
  const { table, rows } = content;
  const widths = columnWidths(table.columns, orientation);
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 60, right: 60 },
    rows: [
      ...writeHeader(table.columns, widths),
      ...rows.map((row, index) =>
        writeRow(
          table.columns.map((column, at) => ({
            text: column.kind === 'ordinal' ? String(index + 1) : (row[column.id] ?? ''),
            width: widths[at] ?? 0,
            isCentred: column.kind === 'ordinal' || column.kind === 'mark',
          })),
        ),
      ),
      ...writeTotal(content, widths),
    ],
  });
}

function columnWidths(columns: readonly FormColumn[], orientation: Orientation): number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => Math.floor((width / total) * textWidth[orientation]));
}

function writeHeader(columns: readonly FormColumn[], widths: readonly number[]): TableRow[] {
  const grid = buildHeader(columns);
  return Array.from({ length: grid.rows }, (_, index) => {
    const cells = grid.cells.filter(cell => cell.row === index);
    return new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: cells.map(
        ({ text, column, rowSpan, columnSpan }) =>
          new TableCell({
            width: {
              size: widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0),
              type: WidthType.DXA,
            },
            rowSpan,
            columnSpan,
            verticalAlign: VerticalAlignTable.CENTER,
            children: [paragraph({ text, isBold: true, isCentred: true })],
          }),
      ),
    });
  });
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly isCentred: boolean;
  readonly isBold?: boolean;
}

/** Room to write by hand, in twips. */
const rowHeight = 400;

function writeRow(cells: readonly Cell[]): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: rowHeight, rule: HeightRule.ATLEAST },
    children: cells.map(
      cell =>
        new TableCell({
          width: { size: cell.width, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [paragraph(cell)],
        }),
    ),
  });
}

function writeTotal({ table, counts }: FormTableContent, widths: readonly number[]): TableRow[] {
  const { total } = table;
  if (!total) return [];
  const textOf = ({ id }: FormColumn): string => {
    const cell = total.cells.find(({ column }) => column === id);
    if (cell) return counts ? String(counts.get(cell.count) ?? 0) : '';
    return id === total.column ? total.label : '';
  };
  return [
    writeRow(
      table.columns.map((column, at) => ({
        text: textOf(column),
        width: widths[at] ?? 0,
        isCentred: true,
        isBold: true,
      })),
    ),
  ];
}

function paragraph({ text, isCentred, isBold = false }: Omit<Cell, 'width'>): Paragraph {
  return new Paragraph({
    style: paragraphStyle.annexTableText,
    ...(isCentred ? { alignment: AlignmentType.CENTER } : {}),
    children: text === '' ? [] : [textRun(text, isBold ? { bold: true } : {})],
  });
}
