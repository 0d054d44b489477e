import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isReplaceable, publishFolder } from './publish-folder.ts';

const failing = vi.hoisted(() => ({ next: (_: string): boolean => false }));
vi.mock('node:fs', async original => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    renameSync: (from: string, to: string) => {
      if (failing.next(from)) throw new Error('EBUSY');
      fs.renameSync(from, to);
    },
  };
});

let root: string;
beforeEach(() => {
  failing.next = () => false;
  root = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function fill(folder: string, file: string): string {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, file), file);
  return join(root, folder);
}

test('a finished folder takes the place of the old one and leaves nothing beside it', () => {
  const out = fill('dist', 'old.html');
  publishFolder(fill('built', 'new.html'), out);
  expect(readdirSync(out)).toEqual(['.hoso-site', 'new.html']);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('where there is nothing to publish, the old folder stays', () => {
  const out = fill('dist', 'old.html');
  expect(() => publishFolder(join(root, 'missing'), out)).toThrow();
  expect(existsSync(join(out, 'old.html'))).toBe(true);
});

test('when the new folder cannot take the place of the old one, the old one comes back', () => {
  const out = fill('dist', 'old.html');
  // A process that watches the folder would do the same: only the second of the two moves fails.
  failing.next = renamed => renamed.endsWith('.dist.new');
  expect(() => publishFolder(fill('built', 'new.html'), out)).toThrow('EBUSY');
  expect(readdirSync(out)).toEqual(['old.html']);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('only a folder that was published here may be replaced', () => {
  expect(isReplaceable(join(root, 'nowhere'))).toBe(true);
  expect(isReplaceable(fill('home', 'thu-rieng.txt'))).toBe(false);
  mkdirSync(join(root, 'other/tai-nguyen'), { recursive: true });
  expect(isReplaceable(join(root, 'other'))).toBe(false);
  publishFolder(fill('built', 'new.html'), join(root, 'site'));
  expect(isReplaceable(join(root, 'site'))).toBe(true);
  fill('documents/van-ban', 'bao-cao.docx');
  expect(isReplaceable(join(root, 'documents'))).toBe(true);
});
