import type { Orientation } from '../../docx/measures.ts';

/** The room that a part of the text takes on paper; heights in twips. */
export interface Room {
  readonly lines: number;
  /** Height of a line. */
  readonly line: number;
  readonly before: number;
  readonly after: number;
  /** All lines on one page; else at least two before and after the break. */
  readonly isWhole: boolean;
  /** On the page of what follows. */
  readonly keepsNext: boolean;
}

/** A paragraph, a heading, the head of a letter. */
export interface TextPiece {
  readonly kind: 'text';
  readonly html: string;
  readonly room: Room;
  /** Its first lines, and the rest; undefined where it cannot be told what stands on which line. */
  readonly split?: ((lines: number) => readonly [TextPiece, TextPiece]) | undefined;
}

/** A table without its rows; the head comes again on each page. */
export interface TableFrame {
  readonly head: string;
  readonly headHeight: number;
}

export interface RowPiece {
  readonly kind: 'row';
  readonly html: string;
  readonly room: Room;
  readonly table: TableFrame;
}

/** A new annex begins: on a new page, numbered anew. */
export interface AnnexPiece {
  readonly kind: 'annex';
  readonly orientation: Orientation;
}

export type Piece = TextPiece | RowPiece | AnnexPiece;
