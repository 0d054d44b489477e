import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKeptPages, pruneKeptPages } from './kept-pages.ts';

const files = (text: string) => [
  { path: 'xa/a/2023/index.html', bytes: Buffer.from(text) },
  { path: 'api/v1/communes/a/2023.json', bytes: Buffer.from('{}\n') },
];

function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const pages = openKeptPages(folder);
  pages.keep('a/2023', 'digest 1', files('<p>Xã A</p>\n'));
  return { folder, pages };
}

const textsOf = (kept: ReturnType<ReturnType<typeof openKeptPages>['recall']>) =>
  kept?.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]);

test('pages come back, each with its place, while the digest is the same', () => {
  const { pages } = setUp();
  expect(textsOf(pages.recall('a/2023', 'digest 1'))).toEqual([
    ['xa/a/2023/index.html', '<p>Xã A</p>\n'],
    ['api/v1/communes/a/2023.json', '{}\n'],
  ]);
});

test.each([
  ['of another digest', () => {}, 'digest 2'],
  ['of a file that is cut off', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, -2)), 'digest 1'],
  ['of a file without its first line', (file: string) => writeFileSync(file, '<p>Xã A</p>'), 'digest 1'],
])('nothing comes back %s', (_, damage, digest) => {
  const { folder, pages } = setUp();
  damage(join(folder, 'a/2023.pages'));
  expect(pages.recall('a/2023', digest)).toBeUndefined();
});

test('nothing comes back of another dossier', () => {
  expect(setUp().pages.recall('a/2024', 'digest 1')).toBeUndefined();
});

test('what is kept anew takes the place of what was', () => {
  const { folder, pages } = setUp();
  pages.keep('a/2023', 'digest 2', files('<p>Xã A, sửa</p>').slice(0, 1));
  expect(readdirSync(join(folder, 'a'))).toEqual(['2023.pages']);
  expect(textsOf(pages.recall('a/2023', 'digest 2'))).toEqual([['xa/a/2023/index.html', '<p>Xã A, sửa</p>']]);
});

test('dossiers that are gone are forgotten', () => {
  const { folder, pages } = setUp();
  pages.keep('a/2024', 'digest 1', files('<p>Xã A</p>'));
  pages.keep('b/2024', 'digest 1', files('<p>Xã B</p>'));
  pruneKeptPages(folder, new Set(['a/2024']));
  expect(readdirSync(folder)).toEqual(['a']);
  expect(readdirSync(join(folder, 'a'))).toEqual(['2024.pages']);
});
