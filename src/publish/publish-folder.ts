import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Every site, and every slice of one, has this folder: what holds it is one of ours and may be replaced. */
const mark = 'tai-nguyen';

/**
 * Puts the finished folder `built` in the place of `out`. On another disk it is copied beside `out` first: a run that
 * breaks off leaves the old one as it was.
 */
export function publishFolder(built: string, out: string): void {
  mkdirSync(dirname(out), { recursive: true });
  const beside = (ending: string) => join(dirname(out), `.${basename(out)}.${ending}`);
  const [fresh, old] = [beside('new'), beside('old')];
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  try {
    move(built, fresh);
    if (existsSync(out)) renameSync(out, old);
    renameSync(fresh, out);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** Whether `out` may be replaced: it does not exist, is empty, or holds a site or documents that were built here. */
export function isReplaceable(out: string): boolean {
  if (!existsSync(out)) return true;
  const names = readdirSync(out);
  return names.length === 0 || existsSync(join(out, mark)) || names.every(name => name === 'van-ban');
}
