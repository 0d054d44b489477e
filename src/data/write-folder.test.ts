import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeFolder } from './write-folder.ts';

function makeRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'hoso-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

test('writes all files with their folders, and leaves nothing beside them', () => {
  const root = makeRoot();
  writeFolder(
    join(root, 'communes/xa-thu'),
    new Map([
      ['commune.yaml', 'a'],
      ['2024/evidence/1.1.md', 'b'],
    ]),
  );
  expect(readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()).toEqual([
    'communes',
    'communes/xa-thu',
    'communes/xa-thu/2024',
    'communes/xa-thu/2024/evidence',
    'communes/xa-thu/2024/evidence/1.1.md',
    'communes/xa-thu/commune.yaml',
  ]);
  expect(readFileSync(join(root, 'communes/xa-thu/commune.yaml'), 'utf8')).toBe('a');
});

test('a file that cannot be written leaves no folder at all', () => {
  const root = makeRoot();
  const files = new Map([
    ['a', 'x'],
    ['a/b', 'y'],
  ]);
  expect(() => writeFolder(join(root, 'moi'), files)).toThrow();
  expect(readdirSync(root)).toEqual([]);
});

test('a folder that holds something stays as it is', () => {
  const root = makeRoot();
  writeFolder(join(root, 'moi'), new Map([['a', 'x']]));
  expect(() => writeFolder(join(root, 'moi'), new Map([['b', 'y']]))).toThrow();
  expect(readdirSync(join(root, 'moi'))).toEqual(['a']);
  expect(existsSync(join(root, 'moi/b'))).toBe(false);
  expect(readdirSync(root)).toEqual(['moi']);
});
