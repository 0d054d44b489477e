import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findExcess, findStyleExcess } from './budgets.ts';
import { choosePages } from './choose-pages.ts';
import { findBrokenLinks, findForeignSources } from './links.ts';
import { findInvalidMarkup, findPoorHeads } from './markup.ts';
import { pageTypes, typeOf } from './page-types.ts';
import type { SiteFiles } from './site-files.ts';
import { weighPage } from './weigh-page.ts';

/* Each gate is shown a broken page: one that lets it pass would guard nothing. */

function literalSite(files: Readonly<Record<string, string>>): SiteFiles {
  const paths = Object.keys(files);
  return {
    pages: paths.filter(path => /(\/|\.html)$/.test(path)),
    read: path => files[path] ?? '',
    has: path => path in files,
    weigh: path => gzipSync(files[path] ?? '').length,
    list: ending => paths.filter(path => path.endsWith(ending)),
  };
}

/** Text that hardly compresses, the same each time. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}

function page(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="vi"><head><title>Xã Mẫu</title><meta name="description" content="Hồ sơ chuyển đổi số của xã Mẫu">${head}</head><body><h1>Xã Mẫu</h1>${body}</body></html>`;
}

function excessOf(address: string, files: Readonly<Record<string, string>>, documents = 0): readonly string[] {
  const site = literalSite(files);
  const type = typeOf(address);
  if (!type) throw new Error(`no type for ${address}`);
  const faults = findExcess({ address, type, weight: weighPage(site.read(address), site), documents });
  // How small a text gets depends on the machine.
  return faults.map(fault => fault.replace(/\d+ bytes/, 'N bytes'));
}

test('an address has one type, and one that the table does not know has none', () => {
  const misread = pageTypes.filter(({ id, route }) => typeOf(route.replaceAll(/\[\w+\]/g, 'a'))?.id !== id);
  expect(misread).toEqual([]);
  expect(typeOf('/xa/a/2023/')?.id).toBe('dossier');
  expect(typeOf('/huong-dan/quy-tac/')?.id).toBe('rules');
  expect(typeOf('/huong-dan/bat-dau/')?.id).toBe('guide');
  expect(typeOf('/xa/a/2023/la/')).toBeUndefined();
  expect(typeOf('/404xhtml')).toBeUndefined();
});

test('a page within its budget passes', () => {
  const link = '<link rel="stylesheet" href="/site.css">';
  const data = `<script type="application/ld+json">{"a":"${noise(2_000)}"}</script>`;
  expect(excessOf('/', { '/': page('', link + data), '/site.css': 'p{color:red}' })).toEqual([]);
});

test('too much markup is an excess, also when little of it travels', () => {
  expect(excessOf('/', { '/': page(`<p>${noise(20_000)}</p>`) })).toMatchInlineSnapshot(`
    [
      "/: N bytes of compressed HTML, at most 10000",
    ]
  `);
  expect(excessOf('/', { '/': page('<p>a</p>'.repeat(800)) })).toMatchInlineSnapshot(`
    [
      "/: 806 elements, at most 800",
    ]
  `);
});

test('what a page loads is an excess', () => {
  const files = ['a.css', 'b.css', 'c.css', 'd.svg'].map(name => `/${name}`);
  const links = files.map(file => `<link rel="stylesheet" href="${file}">`).join('');
  const loaded = Object.fromEntries(files.map(file => [file, noise(9_000)]));
  expect(excessOf('/', { '/': page('', links), ...loaded })).toMatchInlineSnapshot(`
    [
      "/: N bytes of a first visit, at most 18000",
      "/: 5 requests, at most 4",
    ]
  `);
  expect(excessOf('/', { '/': page('<img src="/khong-co.png" alt="">') })).toMatchInlineSnapshot(`
    [
      "/: Infinity bytes of a first visit, at most 18000",
    ]
  `);
});

test('a program is an excess where the type has none, written into the page or loaded', () => {
  expect(excessOf('/xa/a/', { '/xa/a/': page('<script>alert(1)</script>') })).toMatchInlineSnapshot(`
    [
      "/xa/a/: N bytes of JavaScript, at most 0",
    ]
  `);
  const loaded = { '/xa/a/': page('<script src="/a.js"></script>'), '/a.js': 'alert(1)' };
  expect(excessOf('/xa/a/', loaded)).toMatchInlineSnapshot(`
    [
      "/xa/a/: N bytes of JavaScript, at most 0",
    ]
  `);
});

test('a dossier may have more elements for more evidence, not without', () => {
  const files = { '/xa/a/2023/': page('<p>a</p>'.repeat(1_100)) };
  expect(excessOf('/xa/a/2023/', files, 10)).toEqual([]);
  expect(excessOf('/xa/a/2023/', files, 5)).toMatchInlineSnapshot(`
    [
      "/xa/a/2023/: 1106 elements, at most 1075",
    ]
  `);
});

test('style sheets are weighed together', () => {
  expect(findStyleExcess([3_000, 3_000])).toEqual([]);
  expect(findStyleExcess([3_000, 3_001])).toMatchInlineSnapshot(`
    [
      "6001 bytes of compressed CSS in all, at most 6000",
    ]
  `);
});

test('invalid markup is a fault', async () => {
  expect(await findInvalidMarkup('/', page('<p>Xã</p>'))).toEqual([]);
  const broken = page('<p style="color:red"><div>Xã</p><img src="/a.png"><b id="a"></b><b id="a"></b>');
  expect((await findInvalidMarkup('/', broken)).join('\n')).toMatch(
    /(?=[\s\S]*no-inline-style)(?=[\s\S]*no-dup-id)(?=[\s\S]*wcag\/h37)/,
  );
});

test('a page without title, description, language or heading is a fault, and one with the title of another', () => {
  const newest = page('', '<link rel="canonical" href="https://ho-so.example/a/">');
  const pages = { '/a/': page(''), '/b/': page(''), '/c/': '<html><p>Xã</p></html>', '/moi/': newest };
  expect(findPoorHeads(new Map(Object.entries(pages)))).toMatchInlineSnapshot(`
    [
      "/b/: the title of /a/, "Xã Mẫu"",
      "/c/: no title",
      "/c/: no description",
      "/c/: not one heading of level 1",
      "/c/: no language",
    ]
  `);
});

test('a link to a missing page, file or anchor is a fault', () => {
  const links = ['/co/', '/co/#muc', '/khong-co/', '/co', '/co/#thieu', '#thieu', '/co.docx', '/thieu.docx'];
  const body = links.map(link => `<a href="${link}">Xem</a>`).join('');
  const site = literalSite({
    '/': page(`${body}<a href="https://example.com/">Ngoài</a><a href="/co.docx#trang-2">Tệp</a>`),
    '/co/': page('<p id="muc">Mục</p><a href="../">Lên</a><a href="muc-con/">Xuống</a>'),
    '/co.docx': '',
  });
  expect(findBrokenLinks(site)).toMatchInlineSnapshot(`
    [
      "/ -> /khong-co/",
      "/ -> /co",
      "/ -> /co/#thieu",
      "/ -> #thieu",
      "/ -> /thieu.docx",
      "/co/ -> muc-con/",
    ]
  `);
});

test('what comes from another host is a fault, a link to it is none', () => {
  const body =
    '<img alt="" src="https://a.example/x.png"><a href="https://b.example/">Xem</a><script src="//c.example/x.js"></script>';
  const head = '<link rel="stylesheet" href="https://d.example/x.css"><link rel="canonical" href="https://e.example/">';
  expect(findForeignSources('/', page(body, head))).toMatchInlineSnapshot(`
    [
      "/: loads https://d.example/x.css",
      "/: loads https://a.example/x.png",
      "/: loads //c.example/x.js",
    ]
  `);
});

test('pages are chosen so that no kind of markup is left out', () => {
  const site: Readonly<Record<string, string>> = {
    '/1/': page('<p>a</p>'),
    '/2/': page('<p>a</p><ul class="x"><li>a</li></ul>'),
    '/3/': page('<p>b</p><p>c</p>'),
    '/4/': page('<p>a</p><ul class="y"><li>a</li></ul>'),
  };
  expect(choosePages(Object.keys(site), path => site[path] ?? '')).toEqual(['/2/', '/4/']);
});
