import { expect, test } from 'vitest';
import { paginate } from './paginate.ts';
import type { AnnexPiece, Room, RowPiece, TableFrame, TextPiece } from './piece.ts';

/** An upright page holds 14 570 twips: 14 lines of 1 000. */
const room: Room = { lines: 1, line: 1000, before: 0, after: 0, isWhole: false, keepsNext: false };
const text = (html: string, own: Partial<Room> = {}): TextPiece => ({ kind: 'text', html, room: { ...room, ...own } });
const table: TableFrame = { head: '', headHeight: 2000 };
const row = (html: string, own: Partial<Room> = {}): RowPiece => ({ ...text(html, own), kind: 'row', table });
const annex: AnnexPiece = { kind: 'annex', orientation: 'landscape' };

/** What stands on each page: "1: a b". */
function lay(...pieces: Parameters<typeof paginate>[0]): readonly string[] {
  return paginate(pieces).map(sheet => {
    const pages = sheet.last > sheet.number ? `${sheet.number}-${sheet.last}` : `${sheet.number}`;
    return `${pages}: ${sheet.pieces.map(({ html }) => html).join(' ')}`;
  });
}

test('what does not fit goes to the next page', () => {
  expect(lay(text('a', { lines: 13 }), text('b'), text('c'))).toEqual(['1: a b', '2: c']);
});

test('a paragraph that cannot be parted takes room on the next page, too', () => {
  const halves = lay(text('a', { lines: 12 }), text('b', { lines: 6 }), text('c', { lines: 10 }), text('d'));
  expect(halves).toEqual(['1: a b', '2: c', '3: d']);
});

test('of a short paragraph, and of a heading with what follows, no line stands alone', () => {
  expect(lay(text('a', { lines: 13 }), text('b', { lines: 3 }))).toEqual(['1: a', '2: b']);
  const heading = text('h', { isWhole: true, keepsNext: true });
  expect(lay(text('a', { lines: 13 }), heading, text('b', { lines: 3 }))).toEqual(['1: a', '2: h b']);
});

/** A paragraph of lines that are known: "b1-3" are the first three. */
function lined(name: string, from: number, to: number): TextPiece {
  const split = (lines: number) => [lined(name, from, from + lines - 1), lined(name, from + lines, to)] as const;
  return { ...text(`${name}${from}-${to}`, { lines: to - from + 1 }), split };
}

test('a paragraph of known lines is parted where the page ends, two lines at least on each side', () => {
  expect(lay(text('a', { lines: 12 }), lined('b', 1, 6), text('c', { lines: 10 }), text('d'))).toEqual([
    '1: a b1-2',
    '2: b3-6 c',
    '3: d',
  ]);
  expect(lay(text('a', { lines: 10 }), lined('b', 1, 5))).toEqual(['1: a b1-3', '2: b4-5']);
  expect(lay(text('a', { lines: 13 }), lined('b', 1, 6))).toEqual(['1: a', '2: b1-6']);
  expect(lay(text('a', { lines: 4 }), lined('b', 1, 30), text('c'))).toEqual([
    '1: a b1-10',
    '2: b11-24',
    '3: b25-30 c',
  ]);
});

test('a paragraph longer than a page that cannot be parted has the numbers of all its pages', () => {
  expect(lay(text('a', { lines: 30 }), text('b'))).toEqual(['1-2: a', '3: b']);
});

test('rows stay whole, and each page with rows has room for the head', () => {
  const rows = ['a', 'b', 'c'].map(html => row(html, { lines: 6, isWhole: true }));
  expect(lay(...rows)).toEqual(['1: a b', '2: c']);
  expect(lay(text('t', { lines: 1 }), ...rows)).toEqual(['1: t a', '2: b c']);
});

test('an annex begins a page, numbered anew, and lies across where it says so', () => {
  const sheets = paginate([text('a'), annex, text('b', { lines: 9 }), text('c')]);
  expect(sheets.map(({ orientation, annex: part, number }) => [orientation, part, number])).toEqual([
    ['portrait', 0, 1],
    ['landscape', 1, 1],
    ['landscape', 1, 2],
  ]);
});
