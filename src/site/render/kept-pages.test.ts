import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKeptPages, pruneKeptPages } from './kept-pages.ts';

const page = 'xa/a/2023/index.html';
const data = 'api/v1/communes/a/2023.json';
const files = (text: string) => [
  { path: page, bytes: Buffer.from(text) },
  { path: data, bytes: Buffer.from('{}\n') },
];

/** The pages of one dossier as a build has left them, and the site of the next build, still empty. */
function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const kept = join(folder, 'kept');
  const [first, site] = [join(folder, 'first'), join(folder, 'site')];
  openKeptPages({ site: first, kept }).keep('a/2023', 'digest 1', files('<p>Xã A</p>\n'));
  return { kept, first, site, pages: openKeptPages({ site, kept }) };
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

test('pages are put into the site when they are kept', () => {
  const { first } = setUp();
  expect([read(first, page), read(first, data)]).toEqual(['<p>Xã A</p>\n', '{}\n']);
});

test('they are put into the next site, without being written again, while the digest is the same', () => {
  const { pages, first, site } = setUp();
  expect(pages.reuse('a/2023', 'digest 1')).toBe(true);
  expect([read(site, page), read(site, data)]).toEqual(['<p>Xã A</p>\n', '{}\n']);
  expect(statSync(join(site, page)).ino).toBe(statSync(join(first, page)).ino);
});

test.each<[string, (place: ReturnType<typeof setUp>) => void, string]>([
  ['under another digest', () => {}, 'digest 2'],
  ['once a file is gone', ({ kept }) => rmSync(join(kept, 'a/2023/1')), 'digest 1'],
  ['once a file is cut off', ({ kept }) => truncateSync(join(kept, 'a/2023/0'), 3), 'digest 1'],
  ['once the list of the files is cut off', ({ kept }) => truncateSync(join(kept, 'a/2023/pages.json'), 9), 'digest 1'],
  [
    'once somebody has changed the published page in its place',
    ({ first }) => {
      writeFileSync(join(first, page), '<p>Xã B</p>\n');
      utimesSync(join(first, page), 1, 1);
    },
    'digest 1',
  ],
])('nothing is reused %s', (_, damage, digest) => {
  const place = setUp();
  damage(place);
  expect(place.pages.reuse('a/2023', digest)).toBe(false);
  expect(() => readdirSync(place.site)).toThrow('ENOENT');
});

test('nothing is reused of another dossier', () => {
  expect(setUp().pages.reuse('a/2024', 'digest 1')).toBe(false);
});

test('what is kept anew takes the place of what was; the site published before stays as it is', () => {
  const { pages, kept, first, site } = setUp();
  pages.keep('a/2023', 'digest 2', files('<p>Xã A, sửa</p>').slice(0, 1));
  expect(readdirSync(join(kept, 'a'))).toEqual(['2023']);
  expect(readdirSync(join(kept, 'a/2023'))).toEqual(['0', 'pages.json']);
  expect(read(site, page)).toBe('<p>Xã A, sửa</p>');
  expect(read(first, page)).toBe('<p>Xã A</p>\n');
});

test('dossiers that are gone are forgotten', () => {
  const { kept, pages } = setUp();
  pages.keep('a/2024', 'digest 1', files('<p>Xã A</p>'));
  pages.keep('b/2024', 'digest 1', files('<p>Xã B</p>'));
  pruneKeptPages(kept, new Set(['a/2024']));
  expect(readdirSync(kept)).toEqual(['a']);
  expect(readdirSync(join(kept, 'a'))).toEqual(['2024']);
});
