import type { PhrasingContent, TableRow } from 'mdast';
import { announcesNext, splitAddress } from '../../docx/keep-together.ts';
import { body, fontSize, type Orientation, textWidth } from '../../docx/measures.ts';
import { cellMargins, isGroupRow, splitAtBreaks } from '../../docx/table-shape.ts';
import { countLines, findLines, hasFraction } from './count-lines.ts';
import type { Room } from './piece.ts';

/* The room that text takes on paper, by the measures that the Word file is written with. */

/** A single line of Times New Roman is 1.15 times its size; sizes are half-points, heights twips. */
export function lineHeight(size: number): number {
  return size * 10 * 1.15;
}

const bodyLine = lineHeight(fontSize.body) * (body.line / 240);

export interface ParagraphPlace {
  readonly orientation: Orientation;
  readonly isHeading: boolean;
  readonly keepsNext: boolean;
  /** Room of the footnotes that it calls. */
  readonly notes: number;
}

export interface MeasuredParagraph {
  readonly room: Room;
  /** Where its lines begin, as `sliceInline` tells places; undefined where it cannot be told. */
  readonly starts: readonly number[] | undefined;
}

/** A paragraph of the text or a heading, after the mark of its list item where it has one. */
export function measureParagraph(
  children: readonly PhrasingContent[],
  mark: readonly PhrasingContent[],
  place: ParagraphPlace,
): MeasuredParagraph {
  const { orientation, isHeading, keepsNext, notes } = place;
  const [first = [], ...rest] = splitAddress(children);
  const measure = { size: fontSize.body, isBold: isHeading, width: textWidth[orientation], firstLine: body.firstLine };
  const starts = findLines([...mark, ...first], measure);
  const lines = rest.reduce((sum, part) => sum + countLines(part, measure), starts.length);
  const isTall = hasFraction(children);
  const room = {
    lines: lines + (isTall ? 1 : 0),
    line: bodyLine,
    before: 0,
    after: body.after * (1 + rest.length) + notes,
    isWhole: isHeading || rest.length > 0,
    keepsNext: keepsNext || isHeading || announcesNext(children),
  };
  return { room, starts: room.isWhole || isTall ? undefined : starts };
}

/** Space above and below each paragraph of a cell, together, and a ruled line. */
const cellSpacing = 80;
const ruledLine = 10;

/** A row goes to the next page whole, with the row after it where it only names a group. */
export function measureRow(row: TableRow, columns: readonly number[], place: RowPlace): Room {
  const size = place.orientation === 'landscape' ? fontSize.annexTable : fontSize.table;
  const line = lineHeight(size);
  const heights = row.children.map((cell, column) => {
    const width = (columns[column] ?? 0) - cellMargins;
    const paragraphs = splitAtBreaks(cell.children).map(nodes => {
      const lines = countLines(nodes, { size, isBold: place.isHead, width, firstLine: 0 });
      return (lines + (hasFraction(nodes) ? 1 : 0)) * line + cellSpacing;
    });
    return paragraphs.reduce((sum, height) => sum + height, 0);
  });
  return block(Math.max(0, ...heights) + ruledLine, isGroupRow(row));
}

export interface RowPlace {
  readonly orientation: Orientation;
  readonly isHead: boolean;
}

/** What stands together whatever it is made of. */
export function block(height: number, keepsNext: boolean): Room {
  return { lines: 1, line: height, before: 0, after: 0, isWhole: true, keepsNext };
}
