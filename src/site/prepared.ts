import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { History } from '../changes/history.ts';
import type { Issue } from '../issues/issue.ts';
import type { WaivedIssue } from '../issues/waived-issue.ts';
import type { DossierSummary } from '../views/dossier-summary.ts';
import type { FrozenVersion } from '../views/release-page.ts';

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
export interface Prepared extends PreparedPages, PreparedLists {}

/** What the pages of dossiers need; each thread that renders them has it in memory. */
export interface PreparedPages {
  readonly documents: FinishedDocuments;
  readonly findings: Readonly<Record<string, readonly Issue[]>>;
  /** Folder with the dossiers as the check read them; what is missing there is read. */
  readonly dossiers?: string;
  /** Those somebody answers for. */
  readonly waived: Readonly<Record<string, readonly WaivedIssue[]>>;
  /** What git knows of the dossiers; asked where it is missing. */
  readonly history?: History;
  /** The versions of the data that are frozen. */
  readonly releases?: readonly FrozenVersion[];
}

/** What the pages across dossiers are made of. */
export interface PreparedLists {
  /** What the check knows already spares reading the dossier again; what is missing is read. */
  readonly summaries: Readonly<Record<string, DossierSummary>>;
  /** Digest of what each dossier shows of itself; what is missing is read. */
  readonly digests: Readonly<Record<string, string>>;
}

/** One file each, since each is needed in other threads: all summaries of a province are some 50 MB in memory. */
const names = { pages: 'pages.json', summaries: 'summaries.json', digests: 'digests.json' };

/** Leaves in `folder` what the pages need. */
export function savePrepared(folder: string, { summaries, digests, ...pages }: Prepared): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, names.pages), JSON.stringify(pages satisfies PreparedPages));
  writeFileSync(join(folder, names.summaries), JSON.stringify(summaries));
  writeFileSync(join(folder, names.digests), JSON.stringify(digests));
}

export function readPreparedPages(folder: string): PreparedPages {
  return JSON.parse(readFileSync(join(folder, names.pages), 'utf8')) as PreparedPages;
}

export function readPreparedList<Name extends keyof PreparedLists>(folder: string, name: Name): PreparedLists[Name] {
  return JSON.parse(readFileSync(join(folder, names[name]), 'utf8')) as PreparedLists[Name];
}
