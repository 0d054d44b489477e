import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeRepository, writeFile } from '../checks/testing/make-dossier.ts';
import { exportRevision } from './export-revision.ts';
import { GitFault, resolveCommit } from './git-objects.ts';
import { withRevision } from './with-revision.ts';

const dossier = 'communes/xa-thu/2024';

/** Runs git in a repository; returns what it prints. */
function git(root: string, args: readonly string[], input?: Buffer): string {
  const identity = ['-c', 'user.name=Thử', '-c', 'user.email=thu@xa.example'];
  return execFileSync('git', ['-C', root, ...identity, ...args], {
    encoding: 'utf8',
    ...(input ? { input } : {}),
  }).trim();
}

function makeHistory(change: (root: string) => void = () => {}): string {
  const root = makeRepository();
  change(root);
  git(root, ['init', '-q', '-b', 'main']);
  git(root, ['add', '-A', '-f']);
  git(root, ['commit', '-q', '-m', 'Đầu']);
  return root;
}

/** Exports the communes of the newest commit; returns the folder, which lies alone in another. */
async function exportAll(root: string, commit = 'HEAD'): Promise<string> {
  const outer = mkdtempSync(join(tmpdir(), 'hoso-'));
  onTestFinished(() => rmSync(outer, { recursive: true, force: true }));
  mkdirSync(join(outer, 'trong'));
  await exportRevision(root, commit, { folder: join(outer, 'trong'), paths: ['communes', 'kho'] });
  return join(outer, 'trong');
}

describe('what a commit holds, as a folder', () => {
  test('texts as they are, attachments by name alone', async () => {
    const root = makeHistory(made => writeFile(made, 'files/Kế hoạch.pdf', '%PDF-1.7'));
    const folder = await exportAll(root);
    const name = `${dossier}/results.yaml`;
    expect(readFileSync(join(folder, name), 'utf8')).toBe(readFileSync(join(root, name), 'utf8'));
    expect(statSync(join(folder, dossier, 'files/Kế hoạch.pdf')).size).toBe(0);
    expect(readdirSync(folder)).toEqual(['communes']);
  });

  test('no link, and no attribute of git that would change a text', async () => {
    const root = makeHistory(made => {
      symlinkSync('/etc/passwd', join(made, dossier, 'evidence/2.2.md'));
      writeFile(made, 'communes/xa-thu/.gitattributes', '*.md text eol=crlf ident\n');
    });
    const folder = await exportAll(root);
    expect(existsSync(join(folder, dossier, 'evidence/2.2.md'))).toBe(false);
    expect(readFileSync(join(folder, dossier, 'report/mo-dau.md'), 'utf8')).not.toContain('\r');
  });

  test('no name that leads out of the folder', async () => {
    const root = makeHistory();
    const tree = (name: string, id: string, mode: string) => {
      const entry = Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
      return git(root, ['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'], entry);
    };
    const blob = git(root, ['rev-parse', `HEAD:${dossier}/report/mo-dau.md`]);
    const out = tree('kho', tree('..', tree('..', tree('thoat.md', blob, '100644'), '40000'), '40000'), '40000');
    const commit = git(root, ['commit-tree', out, '-m', 'Lối ra']);
    const folder = await exportAll(root, commit);
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(join(folder, '..'))).toEqual(['trong']);
  });
});

test('the folder is lent, not given', async () => {
  const part = { root: makeHistory(), commit: 'HEAD', paths: ['communes'] };
  const folder = await withRevision(part, async lent => {
    expect(existsSync(join(lent, dossier))).toBe(true);
    return lent;
  });
  expect(existsSync(folder)).toBe(false);
});

test.each(['', '--output=x', 'khong-co'])('a name that is no commit: "%s"', async reference => {
  await expect(resolveCommit(makeHistory(), reference)).rejects.toThrow(GitFault);
});
