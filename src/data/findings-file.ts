import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Issue } from '../issues/issue.ts';

/** Findings by "<commune>/<dossier>"; dossiers without findings are left out. */
export type FindingsByDossier = Readonly<Record<string, readonly Issue[]>>;

/** Leaves the findings of a check for the pages of the dossiers, so that a build checks once. */
export function writeFindings(path: string, issues: readonly Issue[]): void {
  const ofDossiers = issues.filter(({ dossier }) => dossier !== undefined);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(Object.groupBy(ofDossiers, ({ dossier }) => dossier ?? '')));
}

/** Reads what `writeFindings` left. */
export function readFindings(path: string): FindingsByDossier {
  return JSON.parse(readFileSync(path, 'utf8')) as FindingsByDossier;
}
