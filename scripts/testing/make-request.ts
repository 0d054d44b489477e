import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Changes, dossierFolder, makeRepository } from '../../src/checks/testing/make-dossier.ts';
import { sampleFiles } from '../../src/checks/testing/sample-files.ts';

/** A commune's request on a real git repository: branch "main", and "de-nghi" with one commit more. */
export interface RequestForTest {
  /** What the repository holds before. */
  readonly before?: Changes;
  /** Files the request writes; null removes one. Names lie in the dossier; with "/" in front, in the repository. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
  /** What else the request does to the work tree. */
  readonly then?: (root: string) => void;
}

export function gitIn(root: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Thử', '-c', 'user.email=thu@xa.example', '-c', 'core.precomposeunicode=false'];
  return execFileSync('git', ['-C', root, ...identity, ...args], { encoding: 'utf8' });
}

/** Returns the root of the repository, "de-nghi" checked out. */
export function makeRequest({ before = {}, files = {}, then }: RequestForTest): string {
  const root = makeRepository(before);
  gitIn(root, 'init', '-q', '-b', 'main');
  commit(root, 'Đầu');
  gitIn(root, 'checkout', '-q', '-b', 'de-nghi');
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name.startsWith('/') ? name : `${dossierFolder}/${name}`);
    if (content === null) rmSync(path, { recursive: true });
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
  then?.(root);
  commit(root, 'Đề nghị');
  return root;
}

/** The text of a file of the sample with one piece replaced. */
export function edited(name: string, from: string, to: string): string {
  const text = sampleFiles[`${dossierFolder}/${name}`] ?? '';
  if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
  return text.replace(from, () => to);
}

function commit(root: string, message: string): void {
  gitIn(root, 'add', '-A', '-f');
  gitIn(root, 'commit', '-q', '--allow-empty', '-m', message);
}
