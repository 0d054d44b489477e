import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { cacheOf } from '../build/cache.ts';

const program = join(import.meta.dirname, '..', 'hoso.ts');

export interface FixtureBuild {
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Builds the repository in `root` as a shell would, into `dist` there; what it keeps for the next build goes with the test. */
export async function buildFixture(root: string, { args = [], environment = {} }: FixtureBuild = {}): Promise<string> {
  const out = join(root, 'dist');
  onTestFinished(() => rmSync(cacheOf(root), { recursive: true, force: true }));
  await promisify(execFile)(process.execPath, [program, 'build', '--root', root, '--out', out, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
  return out;
}

/** Every file of a folder by its path, as bytes in hexadecimal where they are no text. */
export function readFolder(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter(name => statSync(join(folder, name)).isFile());
  return new Map(files.map(name => [name, readFileSync(join(folder, name), /docx$/.test(name) ? 'hex' : 'utf8')]));
}

/** Names of the files in which two folders differ, or that only one of them has. */
export function listDifferences(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): string[] {
  return [...new Set([...left.keys(), ...right.keys()])].filter(name => left.get(name) !== right.get(name));
}
