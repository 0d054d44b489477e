import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DossierBundle } from '../schema/bundle.ts';
import { combineDigests, digestPath } from './digest.ts';
import { type DossierDigests, openDossierDigests } from './dossier-digests.ts';
import { keepDossier } from './kept-dossiers.ts';

/** What a run found out of each dossier, kept for the next one; of what has changed nothing is given back. */
export interface KeptReports<Report> {
  /** The report of a dossier, "<commune>/<dossier>"; undefined where there is none that still holds. */
  recall(key: string): Report | undefined;
  /** With the dossier as it was read, for who needs it next; see kept-dossiers.ts. */
  keep(key: string, report: Report, bundle?: DossierBundle): void;
  digestsOf(key: string): DossierDigests;
}

export interface KeptReportsPlace {
  /** The repository. */
  readonly root: string;
  /** Folder for the reports. */
  readonly folder: string;
  /** Digest of the program that makes the reports. */
  readonly code: string;
}

/**
 * Keeps one JSON file a dossier. A report holds while nothing changes of the program, the sets, the content, the
 * templates and the dossiers of the same commune, with which a dossier is compared.
 */
export function openKeptReports<Report>({ root, folder, code }: KeptReportsPlace): KeptReports<Report> {
  const common = combineDigests([code, ...['criteria', 'content', 'templates'].map(part => digestPath(root, part))]);
  const digestsOf = openDossierDigests(root);
  const digestOf = (key: string) => combineDigests([common, digestsOf(key).commune]);
  const pathOf = (key: string) => join(folder, `${key}.json`);
  return {
    digestsOf,
    recall(key) {
      const kept = readKept<Report>(pathOf(key));
      return kept?.digest === digestOf(key) ? kept.report : undefined;
    },
    keep(key, report, bundle) {
      const path = pathOf(key);
      mkdirSync(dirname(path), { recursive: true });
      // Before the report, whose digest then vouches for both.
      keepDossier(folder, key, bundle);
      writeFileSync(`${path}.tmp`, JSON.stringify({ digest: digestOf(key), report }));
      renameSync(`${path}.tmp`, path);
    },
  };
}

interface Kept<Report> {
  readonly digest: string;
  readonly report: Report;
}

/** Written by `keep` and by nobody else; what is not there or cut off counts as not kept. */
function readKept<Report>(path: string): Kept<Report> | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Kept<Report>;
  } catch {
    return undefined;
  }
}
