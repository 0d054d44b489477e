import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from './list-folder.ts';

/** Whether a dossier, "<commune>/<dossier>", has narrative sections or the lists of a plan. */
export function hasReportFiles(root: string, key: string): boolean {
  const folder = `communes/${key}`;
  const sections = listFolder(root, `${folder}/report`, { extensions: ['.md'] }).files;
  return sections.length > 0 || existsSync(join(root, folder, 'plan.yaml'));
}
