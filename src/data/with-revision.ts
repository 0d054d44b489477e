import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportRevision } from './export-revision.ts';

export interface RevisionPart {
  readonly root: string;
  readonly commit: string;
  /** Folders and files of the repository, relative to its root. */
  readonly paths: readonly string[];
}

/** Lends the data of a commit as a folder, for as long as `use` takes. */
export async function withRevision<T>(part: RevisionPart, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hoso-'));
  try {
    await exportRevision(part.root, part.commit, { folder, paths: part.paths });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
