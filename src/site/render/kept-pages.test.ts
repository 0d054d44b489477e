import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKeptPages, pruneKeptPages } from './kept-pages.ts';

const files = (text: string) => [
  { path: 'xa/a/2023/index.html', bytes: Buffer.from(text) },
  { path: 'api/v1/communes/a/2023.json', bytes: Buffer.from('{}\n') },
];

function setUp() {
  const [folder, site] = [mkdtempSync(join(tmpdir(), 'kept-')), mkdtempSync(join(tmpdir(), 'site-'))];
  const pages = openKeptPages(folder);
  pages.keep('a/2023', 'digest 1', files('<p>Xã A</p>'));
  return { folder, site, pages };
}

test('pages come back at their places while the digest is the same', () => {
  const { site, pages } = setUp();
  expect(pages.restore('a/2023', 'digest 1', site)).toBe(true);
  expect(readFileSync(join(site, 'xa/a/2023/index.html'), 'utf8')).toBe('<p>Xã A</p>');
  expect(readFileSync(join(site, 'api/v1/communes/a/2023.json'), 'utf8')).toBe('{}\n');
});

test('nothing comes back of another digest, of another dossier, or of a list that is cut off', () => {
  const { folder, site, pages } = setUp();
  expect(pages.restore('a/2023', 'digest 2', site)).toBe(false);
  expect(pages.restore('a/2024', 'digest 1', site)).toBe(false);
  rmSync(join(folder, 'a/2023/index.json'));
  expect(pages.restore('a/2023', 'digest 1', site)).toBe(false);
  expect(readdirSync(site)).toEqual([]);
});

test('a page that is no longer made is forgotten', () => {
  const { folder, site, pages } = setUp();
  pages.keep('a/2023', 'digest 2', files('<p>Xã A, sửa</p>').slice(0, 1));
  expect(readdirSync(join(folder, 'a/2023')).sort()).toEqual(['0', 'index.json']);
  expect(pages.restore('a/2023', 'digest 2', site)).toBe(true);
  expect(readFileSync(join(site, 'xa/a/2023/index.html'), 'utf8')).toBe('<p>Xã A, sửa</p>');
});

test('dossiers that are gone are forgotten', () => {
  const { folder, pages } = setUp();
  pages.keep('a/2024', 'digest 1', files('<p>Xã A</p>'));
  pages.keep('b/2024', 'digest 1', files('<p>Xã B</p>'));
  pruneKeptPages(folder, new Set(['a/2024']));
  expect(readdirSync(folder)).toEqual(['a']);
  expect(readdirSync(join(folder, 'a'))).toEqual(['2024']);
});
