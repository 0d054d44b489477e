import { fontSize, type Orientation, textWidth } from '../docx/measures.ts';
import type { CellStyle, SheetCell, SheetModel } from './sheet-model.ts';
import { characterTwips, textHeight } from './text-height.ts';

/** A sheet in the making: cells are added from top to bottom, `row` is the next free one. */
export interface SheetDraft {
  row: number;
  readonly columnWidths: readonly number[];
  readonly cells: SheetCell[];
  readonly rowHeights: Map<number, number>;
  readonly choices: SheetModel['choices'][number][];
}

/** Widths share the text area of an A4 page. */
export function openDraft(shares: readonly number[], orientation: Orientation): SheetDraft {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const room = textWidth[orientation] / characterTwips;
  const columnWidths = shares.map(share => Math.round((share / total) * room * 100) / 100);
  return { row: 1, columnWidths, cells: [], rowHeights: new Map(), choices: [] };
}

export interface Line {
  readonly text: string;
  readonly style: CellStyle;
  readonly column: number;
  readonly columnSpan: number;
}

/** Writes texts beside each other into the next row, which becomes high enough for all of them. */
export function addLine(draft: SheetDraft, lines: readonly Line[]): void {
  for (const { text, style, column, columnSpan } of lines) {
    draft.cells.push({ row: draft.row, column, value: text, style, columnSpan });
    makeRoom(draft, text, { style, column, columnSpan });
  }
  draft.row++;
}

/** Makes the next row high enough for a text. */
export function makeRoom(draft: SheetDraft, text: string, place: Omit<Line, 'text'>): void {
  const box = { size: sizeOf(place.style), isBold: boldStyles.has(place.style), width: widthOf(draft, place) };
  const height = textHeight(text, box);
  draft.rowHeights.set(draft.row, Math.max(height, draft.rowHeights.get(draft.row) ?? 0));
}

/** Width of cells beside each other, in characters. */
export function widthOf(draft: SheetDraft, { column, columnSpan }: Pick<Line, 'column' | 'columnSpan'>): number {
  return draft.columnWidths.slice(column - 1, column - 1 + columnSpan).reduce((sum, width) => sum + width, 0);
}

/** Size of a style in half-points. */
export function sizeOf(style: CellStyle): number {
  if (style === 'title') return fontSize.body;
  if (['header', 'ordinal', 'text', 'mark', 'total', 'totalFigure'].includes(style)) return fontSize.annexTable;
  return fontSize.agency;
}

export const boldStyles: ReadonlySet<CellStyle> = new Set([
  'issuer',
  'nation',
  'motto',
  'title',
  'tableTitle',
  'header',
  'total',
  'totalFigure',
  'figure',
  'signer',
]);

/** Column after which the sheet is split into parts whose widths are to each other as `shares`; 1 column at least. */
export function splitColumns(
  draft: SheetDraft,
  shares: readonly number[],
): readonly Pick<Line, 'column' | 'columnSpan'>[] {
  const count = draft.columnWidths.length;
  const width = widthOf(draft, { column: 1, columnSpan: count });
  const total = shares.reduce((sum, share) => sum + share, 0);
  const ends = shares.map((_, part) => {
    const goal = (shares.slice(0, part + 1).reduce((sum, share) => sum + share, 0) / total) * width;
    return nearestEnd(draft, goal);
  });
  return ends.map((end, part) => {
    const first = Math.max(part + 1, (ends[part - 1] ?? 0) + 1);
    return { column: first, columnSpan: Math.max(1, (part === ends.length - 1 ? count : end) - first + 1) };
  });
}

/** The last column of those whose widths come nearest to a goal. */
function nearestEnd(draft: SheetDraft, goal: number): number {
  const distances = draft.columnWidths.map((_, index) =>
    Math.abs(widthOf(draft, { column: 1, columnSpan: index + 1 }) - goal),
  );
  return distances.indexOf(Math.min(...distances)) + 1;
}
