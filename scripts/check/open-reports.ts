import { fileURLToPath } from 'node:url';
import type { CheckReport } from '../../src/check-repository.ts';
import { combineDigests, digestPath } from '../../src/data/digest.ts';
import { type KeptReports, openKeptReports } from '../../src/data/kept-reports.ts';

const code = fileURLToPath(new URL('../../src', import.meta.url));
/** The folders of the program that a finding, or what lists show of a dossier, can come from. */
const parts = ['assessment', 'check-repository.ts', 'checks', 'data', 'issues', 'schema', 'site', 'text', 'views'];

/** The reports of dossiers kept in the folder `reports`, of the repository `root` and of this very program. */
export function openReports({ root, reports }: { root: string; reports: string }): KeptReports<CheckReport> {
  const program = combineDigests(parts.map(part => digestPath(code, part)));
  return openKeptReports({ root, folder: reports, code: program });
}
