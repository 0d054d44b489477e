import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Takes away what an earlier run wrote, without deleting it: a file system may search long for room just after ten
 * thousand files were deleted (ext4 without a journal does for five minutes), and the next run would pay for it.
 * `aside`: a folder on the same disk; delete it once nothing is measured any more.
 */
export function setAside(folder: string, aside: string): void {
  if (!existsSync(folder)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(folder, join(mkdtempSync(join(aside, 'run-')), basename(folder)));
}

export function deleteAside(aside: string): void {
  rmSync(aside, { recursive: true, force: true });
}
