import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestPath } from './digest.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'digest-'));
  mkdirSync(join(root, 'evidence'));
  writeFileSync(join(root, 'results.yaml'), 'results: []\n');
  writeFileSync(join(root, 'evidence/1.1.md'), 'một');
});
afterEach(() => rmSync(root, { recursive: true }));

test('changes with the content of a text file, at any depth, and with a name', () => {
  const before = digestPath(root, '.');
  expect(digestPath(root, '.')).toBe(before);
  writeFileSync(join(root, 'evidence/1.1.md'), 'hai');
  const edited = digestPath(root, '.');
  writeFileSync(join(root, 'ban-quet.pdf'), 'x');
  const named = digestPath(root, '.');
  expect(new Set([before, edited, named]).size).toBe(3);
});

test('what does not exist has a digest, too, and a single file has its own', () => {
  expect(digestPath(root, 'nowhere')).toBe(digestPath(root, 'elsewhere'));
  expect(digestPath(root, 'results.yaml')).not.toBe(digestPath(root, 'nowhere'));
});
