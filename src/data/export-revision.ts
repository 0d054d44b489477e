import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GitFault, listTree, readBlobs, type TreeEntry } from './git-objects.ts';
import { maximumFileSize } from './read-text.ts';

/** More than this of text is no request of a commune; in bytes. */
const maximumTotal = 200_000_000;

/**
 * Writes the data of a commit below `paths` into an empty folder, for the reader. Text files as they are; attachments
 * with their name alone, as nobody reads them here; links and submodules not at all. No filter, hook or attribute of
 * git plays a part, and no name leads out of the folder.
 */
export async function exportRevision(root: string, commit: string, to: ExportTarget): Promise<void> {
  const entries = (await listTree(root, commit, to.paths)).filter(isPlainFile);
  const texts = entries.filter(({ path }) => isText(path));
  const total = texts.reduce((sum, { size = 0 }) => sum + size, 0);
  if (total > maximumTotal) throw new GitFault(`Phần dữ liệu cần đọc lớn ${Math.ceil(total / 1e6)} MB, tối đa 200 MB.`);
  const blobs = await readBlobs(
    root,
    texts.map(({ id }) => id),
  );
  for (const { path, id } of entries) {
    const file = join(to.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    // Of a file that is too large, what the reader needs to say so.
    writeFileSync(file, (blobs.get(id) ?? new Uint8Array()).subarray(0, 2 * maximumFileSize), { flag: 'wx' });
  }
}

export interface ExportTarget {
  readonly folder: string;
  /** Folders and files of the repository, relative to its root. */
  readonly paths: readonly string[];
}

function isPlainFile({ mode, path }: TreeEntry): boolean {
  const names = path.split('/');
  const isInside = names.every(name => name !== '' && name !== '.' && name !== '..' && !/[\\:\0]/.test(name));
  return /^100(644|755)$/.test(mode) && isInside && names[0] !== '.git';
}

function isText(path: string): boolean {
  return /\.(yaml|md)$/.test(path);
}
