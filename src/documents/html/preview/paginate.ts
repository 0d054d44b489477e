import { type Orientation, page, portraitMargin } from '../../docx/measures.ts';
import type { Piece, Room, RowPiece, TextPiece } from './piece.ts';

/** What stands on one page. */
export interface Sheet {
  readonly orientation: Orientation;
  /** 0: the document; 1, 2 ...: its annexes, each with page numbers of its own. */
  readonly annex: number;
  readonly number: number;
  /** The same as `number`, but for what is longer than a page and cannot be parted. */
  readonly last: number;
  readonly pieces: readonly (TextPiece | RowPiece)[];
}

/**
 * Lays the parts of a document on pages. A paragraph that a page ends in the middle of is parted there; what cannot be
 * (a formula, a row) is shown whole on the page it begins on, and takes room on both. Word may break elsewhere.
 */
export function paginate(pieces: readonly Piece[]): readonly Sheet[] {
  const sheets: Draft[] = [];
  let place: Place = { orientation: 'portrait', annex: 0, number: 1 };
  let used = 0;
  let sheet: Draft | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'annex') {
      place = { orientation: piece.orientation, annex: place.annex + 1, number: 1 };
      [used, sheet] = [0, undefined];
      continue;
    }
    const height = textHeight[place.orientation];
    if (used > 0 && used + leastRoom(pieces, index, sheet) > height) {
      place = { ...place, number: place.number + 1 };
      [used, sheet] = [0, undefined];
    }
    sheet ??= begin(sheets, place);
    const start = used + headRoom(piece, sheet);
    let rest = piece;
    used = start + wholeRoom(rest.room);
    while (rest.kind === 'text' && rest.split && rest.room.lines > 3 && used - rest.room.after > height) {
      const [first, after] = rest.split(linesOn(rest.room, height - (rest === piece ? start : 0)));
      sheet.pieces.push(first);
      place = { ...place, number: place.number + 1 };
      [rest, sheet, used] = [after, begin(sheets, place), wholeRoom(after.room)];
    }
    sheet.pieces.push(rest);
    if (used - rest.room.after <= height) continue;
    const turned = turnWithin(used, rest.room, height);
    sheet.last = place.number + turned.pages - 1;
    place = { ...place, number: place.number + turned.pages };
    [used, sheet] = [turned.rest, undefined];
  }
  return sheets;
}

type Place = Pick<Sheet, 'orientation' | 'annex' | 'number'>;
type Draft = Place & { last: number; readonly pieces: (TextPiece | RowPiece)[] };

function begin(sheets: Draft[], place: Place): Draft {
  const sheet = { ...place, last: place.number, pieces: [] };
  sheets.push(sheet);
  return sheet;
}

/** Between the margins, in twips. */
const textHeight: Readonly<Record<Orientation, number>> = {
  portrait: page.height - portraitMargin.top - portraitMargin.bottom,
  landscape: page.width - portraitMargin.top - portraitMargin.bottom,
};

/** Lines of a paragraph on the page it begins on: two at least, and two at least on the next. */
function linesOn({ lines, line, before }: Room, free: number): number {
  return Math.max(2, Math.min(Math.floor((free - before) / line), lines - 2));
}

/** Pages that a paragraph goes on for, and its room on the last; never less than two lines. */
function turnWithin(used: number, room: Room, height: number): { readonly pages: number; readonly rest: number } {
  const end = used - room.after;
  const pages = Math.ceil(end / height) - 1;
  const lines = Math.ceil((end - pages * height) / room.line);
  return { pages, rest: Math.max(lines, Math.min(2, room.lines)) * room.line + room.after };
}

function wholeRoom({ lines, line, before, after }: Room): number {
  return before + lines * line + after;
}

/** A table that begins on the page, or goes on there, shows its head first. */
function headRoom(piece: TextPiece | RowPiece, sheet: Draft | undefined): number {
  const before = sheet?.pieces.at(-1);
  if (piece.kind === 'text' || (before?.kind === 'row' && before.table === piece.table)) return 0;
  return piece.table.headHeight;
}

/** What must fit on the page for the part to begin there; with it what it stays with. */
function leastRoom(pieces: readonly Piece[], index: number, sheet: Draft | undefined): number {
  const piece = pieces[index];
  if (!piece || piece.kind === 'annex') return 0;
  const { room } = piece;
  const head = headRoom(piece, sheet) + room.before;
  // Of four lines and more two may stand alone.
  if (!room.isWhole && room.lines > 3) return head + 2 * room.line;
  const next = room.keepsNext ? room.after + leastRoom(pieces, index + 1, sheet) : 0;
  return head + room.lines * room.line + next;
}
