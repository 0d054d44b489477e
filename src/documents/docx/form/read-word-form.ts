import { openPackage } from '../../conform/package/open-package.ts';
import { UnreadableDocument } from '../../conform/package/unreadable-document.ts';
import type { ReadCell, SheetRow } from '../../xlsx/read-rows.ts';
import type { ReadSheet } from '../../xlsx/read-workbook.ts';
import { attributeOf, scanXml, type XmlPiece } from '../../xlsx/scan-xml.ts';

/**
 * The tables of a Word file as sheets, so that a form filled in by hand is read by the same rules: its rows
 * counted from 1, and below it each line of text up to the next table as a row of one cell.
 * Throws UnreadableDocument for a file that is none, is not intact, or is not safe to open.
 */
export function readWordForm(bytes: Uint8Array): readonly ReadSheet[] {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('vbaProject')) {
    const hint = 'Mở bằng Word, lưu lại theo dạng "Word Document (.docx)", là dạng không chứa macro.';
    throw new UnreadableDocument('Tệp có macro (dạng .docm) nên không được đọc.', hint);
  }
  const xml = new TextDecoder().decode(openPackage(bytes).get('word/document.xml'));
  if (xml.includes('<!DOCTYPE')) {
    throw new UnreadableDocument(
      'Tệp bị hỏng: phần word/document.xml có khai báo DOCTYPE, Word không bao giờ ghi khai báo này.',
      'Mở tệp bằng Word hoặc LibreOffice, lưu lại theo dạng .docx rồi nhập lại.',
    );
  }
  return readTables(xml).map((rows, index) => ({ name: `Bảng ${index + 1} của tệp Word`, rows: () => rows }));
}

interface Reader {
  readonly tables: SheetRow[][];
  /** Tables open around the piece; those within a table are text of their cell. */
  depth: number;
  cells: Map<number, ReadCell>;
  column: number;
  span: number;
  text: string;
  isText: boolean;
}

function readTables(xml: string): readonly (readonly SheetRow[])[] {
  const reader: Reader = { tables: [], depth: 0, cells: new Map(), column: 1, span: 1, text: '', isText: false };
  for (const piece of scanXml(xml)) {
    if (piece.kind === 'text') {
      if (reader.isText) reader.text += piece.text;
    } else if (piece.name === 't') reader.isText = piece.kind === 'open' && !piece.isEmpty;
    else if (piece.kind === 'open') enter(reader, piece);
    else leave(reader, piece.name);
  }
  return reader.tables;
}

function enter(reader: Reader, { name, attributes }: XmlPiece): void {
  if (name === 'tbl' && reader.depth++ === 0) {
    reader.tables.push([]);
    reader.text = '';
  }
  if (name === 'br' || name === 'tab') reader.text += ' ';
  if (name === 'noBreakHyphen') reader.text += '-';
  if (name === 'gridSpan') reader.span = Math.max(1, Math.min(64, Number(attributeOf(attributes, '\\w+:val')) || 1));
  if (reader.depth !== 1) return;
  if (name === 'tr') [reader.cells, reader.column] = [new Map(), 1];
  if (name === 'tc') [reader.text, reader.span] = ['', 1];
}

function leave(reader: Reader, name: string): void {
  if (name === 'tbl') reader.depth = Math.max(0, reader.depth - 1);
  else if (name === 'p') leaveParagraph(reader);
  else if (name === 'tc' && reader.depth === 1) {
    const cell = readCell(reader.text);
    if (cell) reader.cells.set(reader.column, cell);
    reader.column += reader.span;
  } else if (name === 'tr' && reader.depth === 1) addRow(reader, reader.cells);
}

function leaveParagraph(reader: Reader): void {
  if (reader.depth > 0) {
    reader.text += ' ';
    return;
  }
  const cell = readCell(reader.text);
  if (cell) addRow(reader, new Map([[1, cell]]));
  reader.text = '';
}

/** Empty rows count, so that row 12 of the table is the twelfth. */
function addRow({ tables }: Reader, cells: ReadonlyMap<number, ReadCell>): void {
  const rows = tables.at(-1);
  rows?.push({ number: rows.length + 1, cells });
}

function readCell(raw: string): ReadCell | undefined {
  const text = raw.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  return { kind: /^\d+$/.test(text) ? 'number' : 'text', text };
}
