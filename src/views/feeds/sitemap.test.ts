import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { buildRobots, buildSitemaps } from './sitemap.ts';

const site = new URL('https://hoso.example.gov.vn');
const pages = [
  { path: '/', changed: undefined },
  { path: '/xa/a/2023/', changed: '2024-11-20T08:15:00Z' },
  { path: '/xa/b/"&<>/', changed: undefined },
];

function read(text: string, element: string): string[] {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  return Array.from(document.getElementsByTagName(element), each => each.textContent ?? '');
}

test('absolute addresses, and when the data changed where that is known', () => {
  const [file, ...others] = buildSitemaps(pages, site);
  expect(others).toEqual([]);
  expect(read(file?.text ?? '', 'loc')).toEqual([
    'https://hoso.example.gov.vn/',
    'https://hoso.example.gov.vn/xa/a/2023/',
    'https://hoso.example.gov.vn/xa/b/%22&%3C%3E/',
  ]);
  expect(read(file?.text ?? '', 'lastmod')).toEqual(['2024-11-20T08:15:00Z']);
});

test('more pages than a file may hold are parted, with an index over the parts', () => {
  const [index, ...parts] = buildSitemaps(pages, site, 2);
  expect(index?.name).toBe('sitemap.xml');
  expect(read(index?.text ?? '', 'loc')).toEqual(parts.map(({ name }) => `https://hoso.example.gov.vn/${name}`));
  expect(parts.flatMap(({ text }) => read(text, 'loc'))).toHaveLength(3);
});

test('robots.txt names the sitemap', () => {
  expect(buildRobots(site)).toMatchInlineSnapshot(`
    "User-agent: *
    Allow: /

    Sitemap: https://hoso.example.gov.vn/sitemap.xml
    "
  `);
});
