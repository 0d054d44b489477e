import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isReplaceable, publishFolder } from './publish-folder.ts';

let root: string;
beforeEach(() => {
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
  expect(readdirSync(out)).toEqual(['new.html']);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('where there is nothing to publish, the old folder stays', () => {
  const out = fill('dist', 'old.html');
  expect(() => publishFolder(join(root, 'missing'), out)).toThrow();
  expect(existsSync(join(out, 'old.html'))).toBe(true);
});

test('a folder with files of somebody else is not replaced', () => {
  expect(isReplaceable(join(root, 'nowhere'))).toBe(true);
  expect(isReplaceable(fill('home', 'thu-rieng.txt'))).toBe(false);
  mkdirSync(join(root, 'site/tai-nguyen'), { recursive: true });
  expect(isReplaceable(join(root, 'site'))).toBe(true);
});
