import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes files into a new folder that appears whole or not at all: everything goes to a temporary neighbour, which
 * is then renamed. Throws where `folder` exists already and is not empty.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(dirname(folder), { recursive: true });
  // Hidden, so that nobody takes what a crash leaves behind for a dossier; open to all, as folders are.
  const temporary = mkdtempSync(join(dirname(folder), `.${basename(folder)}.`));
  try {
    chmodSync(temporary, 0o755);
    for (const [name, content] of files) {
      mkdirSync(dirname(join(temporary, name)), { recursive: true });
      writeFileSync(join(temporary, name), content);
    }
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}
