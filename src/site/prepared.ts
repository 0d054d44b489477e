import { readFileSync } from 'node:fs';
import type { History } from '../changes/history.ts';
import type { Issue } from '../issues/issue.ts';
import type { WaivedIssue } from '../issues/waived-issue.ts';
import type { DossierSummary } from '../views/dossier-summary.ts';

/** A finished document of a dossier; `size` in bytes, `file` its name beside the page. */
export interface FinishedDocument {
  readonly document: string;
  readonly title: string;
  readonly file: string;
  readonly size: number;
  /** Whether the site shows it as a page: it is written after a template and not issued yet. */
  readonly hasPreview: boolean;
}

/** Finished documents by "<commune>/<dossier>". */
export type FinishedDocuments = Readonly<Record<string, readonly FinishedDocument[]>>;

/** What `hoso build` knows of the dossiers before it renders their pages, by "<commune>/<dossier>". */
export interface Prepared {
  readonly documents: FinishedDocuments;
  readonly findings: Readonly<Record<string, readonly Issue[]>>;
  /** Those somebody answers for. */
  readonly waived: Readonly<Record<string, readonly WaivedIssue[]>>;
  /** What the check knows already spares reading the dossier again; what is missing is read. */
  readonly summaries: Readonly<Record<string, DossierSummary>>;
  /** Digest of what each dossier shows of itself; what is missing is read. */
  readonly digests: Readonly<Record<string, string>>;
  /** What git knows of the dossiers; asked where it is missing. */
  readonly history?: History;
}

/** Reads what `hoso build` left for the pages. */
export function readPrepared(path: string): Prepared {
  return JSON.parse(readFileSync(path, 'utf8')) as Prepared;
}
