import { attributeOf, scanXml, type XmlPiece } from './scan-xml.ts';

/** What a cell holds. A formula counts as such whatever value stands beside it: that value may be anything. */
export interface ReadCell {
  readonly kind: 'text' | 'number' | 'other' | 'formula';
  /** Composed (NFC), without blanks at the ends; of a formula or an error nothing. */
  readonly text: string;
}

export interface SheetRow {
  /** Counts from 1. */
  readonly number: number;
  /** By column, counting from 1; empty cells are missing. */
  readonly cells: ReadonlyMap<number, ReadCell>;
}

/** Forms have far fewer columns; what stands further right is not looked at. */
const maxColumns = 64;

/** Rows of a sheet that hold something; `strings` are clean texts that cells name by number. */
export function* readRows(xml: string, strings: readonly string[]): Generator<SheetRow> {
  let number = 0;
  let cells = new Map<number, ReadCell>();
  let cell: OpenCell | undefined;
  let column = 0;
  for (const piece of scanXml(xml)) {
    if (piece.kind === 'text') {
      if (cell?.isValue) cell.value += piece.text;
    } else if (piece.name === 'row') {
      if (piece.kind === 'open') [number, cells, column] = [rowNumber(piece, number), new Map(), 0];
      if (piece.kind === 'close' && cells.size > 0) yield { number, cells };
    } else if (piece.name === 'c') {
      if (piece.kind === 'open') {
        column = columnNumber(piece, column);
        cell = piece.isEmpty ? undefined : openCell(piece);
      } else if (cell) {
        const read = readCell(cell, strings);
        if (read && column <= maxColumns) cells.set(column, read);
        cell = undefined;
      }
    } else if (cell) enterCell(cell, piece);
  }
}

interface OpenCell {
  readonly type: string;
  value: string;
  isValue: boolean;
  isFormula: boolean;
}

function openCell({ attributes }: XmlPiece): OpenCell {
  return { type: attributeOf(attributes, 't') ?? 'n', value: '', isValue: false, isFormula: false };
}

function enterCell(cell: OpenCell, { kind, name, isEmpty }: XmlPiece): void {
  if (name === 'f') cell.isFormula = true;
  cell.isValue = kind === 'open' && !isEmpty && (name === 'v' || name === 't');
}

function readCell({ type, value, isFormula }: OpenCell, strings: readonly string[]): ReadCell | undefined {
  if (isFormula) return { kind: 'formula', text: '' };
  if (type === 'e') return { kind: 'other', text: '' };
  const text = type === 's' ? (strings[Number(value)] ?? '') : cleanText(value);
  if (text === '') return undefined;
  if (type === 'b') return { kind: 'other', text: '' };
  return type === 'n' ? { kind: 'number', text: String(Number(text)) } : { kind: 'text', text };
}

/** Composed (NFC), blanks of any kind and number as one, none at the ends. */
export function cleanText(raw: string): string {
  const composed = raw.normalize('NFC');
  return (/[^\S ]| {2}/.test(composed) ? composed.replace(/\s+/g, ' ') : composed).trim();
}

function rowNumber({ attributes }: XmlPiece, before: number): number {
  const stated = Number(attributeOf(attributes, 'r'));
  return Number.isInteger(stated) && stated > before ? stated : before + 1;
}

function columnNumber({ attributes }: XmlPiece, before: number): number {
  const letters = /^[A-Z]{1,3}/.exec(attributeOf(attributes, 'r') ?? '')?.[0];
  if (letters === undefined) return before + 1;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
