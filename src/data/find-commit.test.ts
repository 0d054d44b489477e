import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findCommit } from './find-commit.ts';

it('knows the commit, and whether the data have changed since', async () => {
  const root = mkdtempSync(join(tmpdir(), 'hoso-commit-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.example'];
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, ...identity, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  expect(await findCommit(root)).toBeUndefined();
  git('init', '--quiet');
  expect(await findCommit(root)).toBeUndefined();
  for (const folder of ['communes', 'criteria', 'content', 'templates']) {
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, 'a.yaml'), 'a: 1\n');
  }
  git('add', '.');
  git('commit', '--quiet', '-m', 'a');
  const id = git('rev-parse', 'HEAD');
  writeFileSync(join(root, 'van-ban.docx'), '');
  expect(await findCommit(root)).toEqual({ id, isChanged: false });
  writeFileSync(join(root, 'communes/a.yaml'), 'a: 2\n');
  expect(await findCommit(root)).toEqual({ id, isChanged: true });
});
