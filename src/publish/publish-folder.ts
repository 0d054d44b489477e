import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Every published folder holds this empty file: only what holds it is one of ours and may be replaced. */
const mark = '.hoso-site';

/**
 * Puts the finished folder `built` in the place of `out`. On another disk it is copied beside `out` first: a run that
 * breaks off, or a folder that cannot be moved, leaves the old one as it was.
 */
export function publishFolder(built: string, out: string): void {
  mkdirSync(dirname(out), { recursive: true });
  const beside = (ending: string) => join(dirname(out), `.${basename(out)}.${ending}`);
  const [fresh, old] = [beside('new'), beside('old')];
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  try {
    move(built, fresh);
    writeFileSync(join(fresh, mark), '');
    replace(out, fresh, old);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** The old folder goes only once the new one stands. */
function replace(out: string, fresh: string, old: string): void {
  const isThere = existsSync(out);
  if (isThere) renameSync(out, old);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (isThere) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
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

/** Whether `out` may be replaced: it does not exist, is empty, was published here, or holds documents that were. */
export function isReplaceable(out: string): boolean {
  if (!existsSync(out)) return true;
  const names = readdirSync(out);
  return names.includes(mark) || names.every(name => name === 'van-ban');
}
