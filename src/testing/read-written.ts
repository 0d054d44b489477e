import type { Repository } from '../data/repository.ts';
import { checkConformity } from '../documents/conform/check-conformity.ts';
import { readDocument } from '../documents/conform/model/read-document.ts';
import { openPackage } from '../documents/conform/package/open-package.ts';

export interface ReadDocument {
  /** Texts of the paragraphs outside tables, in order. */
  readonly texts: readonly string[];
  /** Cells of the tables that have a header row, by table and row. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Texts of every paragraph, those in tables, too. */
  readonly all: readonly string[];
}

/** What stands in a Word file, as a reader sees it. */
export function readWritten(bytes: Uint8Array): ReadDocument {
  const { paragraphs, sections } = readDocument(openPackage(bytes));
  const blocks = sections.flatMap(section => section.blocks);
  const tables = blocks.flatMap(block => (block.kind === 'table' ? [block.rows] : []));
  return {
    texts: paragraphs.filter(({ cell }) => cell === undefined).map(({ text }) => text),
    all: paragraphs.map(({ text }) => text),
    tables: tables.map(rows =>
      rows.map(row =>
        row.map(cell => cell.flatMap(block => (block.kind === 'paragraph' ? [block.text] : [])).join(' ')),
      ),
    ),
  };
}

/** Rules of the Decree that the file breaks, but for what its template excepts. */
export function violationsOf(bytes: Uint8Array, repository: Repository, documentId: string): readonly string[] {
  const { findings } = checkConformity(bytes, {
    documentKinds: repository.loadContent('document-kinds').value?.data.kinds ?? [],
    exceptions: repository.loadTemplate(documentId).value?.data.exceptions ?? [],
  });
  return findings.filter(({ severity }) => severity === 'violation').map(({ rule, message }) => `${rule} ${message}`);
}
