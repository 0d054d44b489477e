import { lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from './list-folder.ts';
import { maximumFileSize } from './read-text.ts';

/** The text files of a dossier that are there: its YAML files, evidence and report; paths relative to the repository. */
export function listDossierFiles(root: string, folder: string): string[] {
  const top = listFolder(root, folder, { extensions: ['.yaml'] }).files.map(name => `${folder}/${name}`);
  const inner = ['evidence', 'report'].flatMap(part =>
    listFolder(root, `${folder}/${part}`, { extensions: ['.md'] }).files.map(name => `${folder}/${part}/${name}`),
  );
  return [...top, ...inner];
}

/** The raw text of a file that may be rewritten; undefined for links, large files and text that is not UTF-8. */
export function readForRepair(root: string, file: string): string | undefined {
  const stats = lstatSync(join(root, file));
  if (!stats.isFile() || stats.size > maximumFileSize) return undefined;
  const bytes = readFileSync(join(root, file));
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? text : undefined;
}

/** Replaces a file by writing beside it and renaming, so that it is never half-written. */
export function replaceFile(root: string, file: string, text: string): void {
  const path = join(root, file);
  writeFileSync(`${path}.tmp`, text, { mode: lstatSync(path).mode });
  renameSync(`${path}.tmp`, path);
}
