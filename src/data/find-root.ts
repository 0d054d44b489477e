import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The folder that holds the repository: the one given, or else the nearest one at or above `from` with criteria/; a
 * province begins without communes/. undefined where there is none.
 */
export function findRoot(from: string, given?: string): string | undefined {
  if (given !== undefined) return isRoot(resolve(from, given)) ? resolve(from, given) : undefined;
  if (isRoot(from)) return from;
  const parent = join(from, '..');
  return parent === from ? undefined : findRoot(parent);
}

function isRoot(folder: string): boolean {
  return existsSync(join(folder, 'criteria'));
}
