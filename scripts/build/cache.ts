import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { source } from '../../src/publish/source.ts';

/** Where pages and documents are kept for the next build, apart for each repository the code is used on. */
export function cacheOf(root: string): string {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return join(source, 'node_modules', '.hoso', name);
}

/** Where the check keeps what it found out of each dossier, and the dossier as it read it. */
export function reportsIn(cache: string): string {
  return join(cache, 'reports');
}
