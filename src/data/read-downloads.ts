import { readFileSync } from 'node:fs';

/** A finished document of a dossier; `size` in bytes, `file` its name beside the page. */
export interface FinishedDocument {
  readonly document: string;
  readonly title: string;
  readonly file: string;
  readonly size: number;
}

/** Finished documents by "<commune>/<dossier>". */
export type FinishedDocuments = Readonly<Record<string, readonly FinishedDocument[]>>;

/** Reads the list that `hoso build` leaves for the pages. */
export function readDownloads(path: string): FinishedDocuments {
  return JSON.parse(readFileSync(path, 'utf8')) as FinishedDocuments;
}
