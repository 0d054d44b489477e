import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kept beside the repository's files, never in it: .gitignore names it. */
const saltFile = '.hoso-salt';

export interface Salt {
  readonly text: string;
  /** Set where it was made just now. */
  readonly newFile?: string;
}

/** The office's secret for digests of its lists; made once, readable by its owner alone. */
export function loadSalt(root: string): Salt {
  const file = join(root, saltFile);
  try {
    return { text: readFileSync(file, 'utf8').trim() };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const text = randomBytes(32).toString('hex');
    writeFileSync(file, `${text}\n`, { mode: 0o600, flag: 'wx' });
    return { text, newFile: saltFile };
  }
}
