import { Document } from 'docx';
import type { PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { packStable } from './docx/stable-package.ts';
import { documentStyles } from './docx/styles.ts';
import { writeSections } from './docx/write-sections.ts';
import type { Writer } from './docx/writer.ts';
import type { DocumentView } from './view/document-view.ts';

/** A list for the file, in the form of an annex: no number, no signature. */
export interface TableDocument {
  /** "DANH MỤC HỒ SƠ, TÀI LIỆU MINH CHỨNG" */
  readonly title: string;
  /** Lines below the title, in italics. */
  readonly reference: readonly string[];
  readonly columns: readonly string[];
  /** Shares of the columns, in percent. */
  readonly widths: readonly number[];
  readonly rows: readonly TableDocumentRow[];
  readonly author: string;
  /** ISO date the file's properties carry. */
  readonly date: string;
}

/** A group heading, or cells whose lines stand below each other. */
export type TableDocumentRow = { readonly heading: string } | { readonly cells: readonly (readonly string[])[] };

/** Writes a list on landscape pages, with the header row repeated. Pure; the same list gives the same bytes. */
export function writeTableDocument(list: TableDocument): Uint8Array {
  const blocks: RootContent[] = [
    { type: 'leafDirective', name: 'annex', attributes: { landscape: '' }, children: [] },
    {
      type: 'containerDirective',
      name: 'annex-title',
      // The first line of an annex is its number; a list has none, and its title stands there.
      children: [list.title, ...list.reference].map(paragraph),
    },
    {
      type: 'containerDirective',
      name: 'table',
      attributes: { widths: list.widths.join(' ') },
      children: [buildTable(list)],
    },
  ];
  const [, landscape] = writeSections(blocks, plainWriter(list));
  const file = new Document({
    sections: landscape ? [landscape] : [],
    styles: documentStyles,
    title: list.title,
    subject: list.title,
    creator: list.author,
    lastModifiedBy: list.author,
    compatibility: { version: 15 },
  });
  return packStable(file, list.date);
}

function buildTable({ columns, rows }: TableDocument): Table {
  const header = row(columns.map(column => [text(column)]));
  const blank = columns.slice(2).map(() => []);
  const body = rows.map(each =>
    'heading' in each
      ? row([[], [{ type: 'strong', children: [text(each.heading)] }], ...blank])
      : row(each.cells.map(lines => lines.flatMap((line, index) => [...(index > 0 ? [lineBreak] : []), text(line)]))),
  );
  return { type: 'table', align: columns.map(() => null), children: [header, ...body] };
}

const lineBreak: PhrasingContent = { type: 'break' };

function row(cells: readonly PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: cells.map(children => ({ type: 'tableCell', children })) };
}

function paragraph(line: string): RootContent & { type: 'paragraph' } {
  return { type: 'paragraph', children: [text(line)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** Nothing of a dossier's document is printed here: no letterhead, no signature, no footnotes. */
function plainWriter({ title, author, date }: TableDocument): Writer {
  const view: DocumentView = {
    names: {},
    letterhead: { issuer: [author], number: '', placeAndDate: '' },
    signatory: { role: '', name: '' },
    recipients: [],
    addressees: [],
    date,
    title,
    issuer: author,
    footer: undefined,
  };
  return { view, templateFile: '', dossier: '', notes: { definitions: new Map(), numbers: new Map() }, issues: [] };
}
