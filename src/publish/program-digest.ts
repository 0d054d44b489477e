import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { combineDigests, digestPath } from '../data/digest.ts';

const ownProgram = fileURLToPath(new URL('../..', import.meta.url));

/** Digest of files and folders of the program, and of the versions of its libraries; tests give another program. */
export function digestProgram(parts: readonly string[], program = ownProgram): string {
  return combineDigests([...parts.map(part => digestPath(program, part)), readLock(program)]);
}

function readLock(program: string): string {
  try {
    return readFileSync(join(program, 'package-lock.json'), 'utf8');
  } catch {
    // Installed as a package, the program has no lock file.
    return '';
  }
}
