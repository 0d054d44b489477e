import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { combineDigests, digestPath } from './digest.ts';

/** Digest of a folder with these files, written in this order. */
function digestOf(files: readonly (readonly [name: string, content: string])[]): string {
  const root = mkdtempSync(join(tmpdir(), 'hoso-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of files) {
    mkdirSync(dirname(join(root, 'a', name)), { recursive: true });
    writeFileSync(join(root, 'a', name), content);
  }
  return digestPath(root, 'a');
}

const results = ['results.yaml', 'results: []\n'] as const;
const evidence = ['evidence/1.1.md', 'Có.\n'] as const;

test('the order of writing does not count', () => {
  expect(digestOf([results, evidence])).toBe(digestOf([evidence, results]));
});

test.each([
  ['another text', [results, ['evidence/1.1.md', 'Không.\n']]],
  ['another name', [results, ['evidence/1.2.md', 'Có.\n']]],
  ['one file more', [results, evidence, ['evidence/1.2.md', '']]],
  [
    'text moved from one file to the next',
    [
      ['results.yaml', 'results: []\nCó.\n'],
      ['evidence/1.1.md', ''],
    ],
  ],
  ['an attachment more', [results, evidence, ['files/a.pdf', 'x']]],
] as const)('%s counts', (_, files) => {
  expect(digestOf(files)).not.toBe(digestOf([results, evidence]));
});

test('of attachments the name counts, not the bytes', () => {
  expect(digestOf([results, ['files/a.pdf', 'x']])).toBe(digestOf([results, ['files/a.pdf', 'y']]));
});

test('what does not exist counts as empty', () => {
  expect(digestPath(tmpdir(), 'khong-co')).toBe(digestPath(tmpdir(), 'khong-co-nua'));
  expect(digestPath(tmpdir(), 'khong-co')).not.toBe(digestOf([results]));
});

test('a combination keeps its parts apart', () => {
  expect(combineDigests(['ab', 'c'])).not.toBe(combineDigests(['a', 'bc']));
});
