import process from 'node:process';
import { findRoot } from '../../src/data/find-root.ts';
import { Refusal } from '../../src/text/refusal.ts';

/** The repository a command works on: the folder given, else the nearest one above. Throws a Refusal where none is. */
export function rootOf(given: string | undefined): string {
  const root = findRoot(process.cwd(), given);
  if (root === undefined) throw new Refusal('Không thấy thư mục criteria/ và communes/.');
  return root;
}
