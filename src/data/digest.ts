import { createHash, type Hash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Digest of names and bytes of a file or folder, in any checkout the same: the text files of the repository (YAML,
 * Markdown, code) count with their content, attachments with their name. What does not exist counts as empty.
 */
export function digestPath(root: string, path: string): string {
  const hash = createHash('sha256');
  const full = join(root, path);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (stats?.isDirectory()) addFolder(hash, full, '');
  else if (stats?.isFile()) addFile(hash, full, path);
  return hash.digest('hex').slice(0, 32);
}

/** One digest of several; for keys that cover more than one source. */
export function combineDigests(digests: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(digests)).digest('hex').slice(0, 32);
}

function addFolder(hash: Hash, path: string, prefix: string): void {
  for (const entry of listSorted(path)) {
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) addFolder(hash, join(path, entry.name), `${name}/`);
    else if (entry.isFile()) addFile(hash, join(path, entry.name), name);
  }
}

function addFile(hash: Hash, path: string, name: string): void {
  hash.update(`${name}\0`);
  if (!/\.(yaml|md|ts|astro|css|mdx|mjs)$/.test(name)) return;
  const content = readFileSync(path);
  hash.update(`${content.length}\0`).update(content);
}

function listSorted(path: string): Dirent[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
}
