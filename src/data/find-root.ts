import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that holds the repository: the nearest one at or above `from` with criteria/ and communes/. */
export function findRoot(from: string): string | undefined {
  if (existsSync(join(from, 'criteria')) && existsSync(join(from, 'communes'))) return from;
  const parent = join(from, '..');
  return parent === from ? undefined : findRoot(parent);
}
