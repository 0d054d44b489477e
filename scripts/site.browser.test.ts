import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate/node';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSiteForTest, startBuiltSite } from './testing/built-site.ts';
import { listLinks, measureGeometry } from './testing/inspect-page.ts';
import { openBrowser } from './testing/open-browser.ts';

/** One page of each type, for what would take too long on all of them. */
const pageTypes = [
  '/',
  '/xa/quang-trung-bim-son/',
  '/xa/quang-trung-bim-son/2023/',
  '/xa/quang-trung-bim-son/2023/van-ban/mau-01/',
  '/bo-tieu-chi/thanh-hoa-1829/',
  '/bo-tieu-chi/thanh-hoa-1829/1.6/',
  '/bo-tieu-chi/hue-dti-xa-2023/',
  '/xa/thuong-lo-nam-dong/2023/',
  '/kiem-tra/',
  '/kiem-tra/quang-trung-bim-son/',
  '/huong-dan/',
  '/huong-dan/quy-tac/',
  '/huong-dan/bat-dau/',
  '/phuong-phap/',
  '/404.html',
];

const views: Readonly<Record<string, BrowserContextOptions>> = {
  'phone, light': { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  'desktop, dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'forced colours': { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
};

let site: BuiltSiteForTest;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startBuiltSite(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page and hands it on; reports requests that leave the site. */
async function visit<T>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const foreign: string[] = [];
  page.on('request', request => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  try {
    await page.goto(`${site.url}${path}`);
    const seen = await look(page);
    expect(foreign, `requests of ${path} to other hosts`).toEqual([]);
    return seen;
  } finally {
    await context.close();
  }
}

async function findBarriers(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
  // Evidence is folded away; what is folded is tested, too.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const results: AxeResults = await page.evaluate(() => (window as unknown as { axe: AxeLike }).axe.run());
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(node => `${id}: ${node.html.slice(0, 120)}`),
  );
}

interface AxeLike {
  run(): Promise<AxeResults>;
}

describe.each(Object.entries(views))('%s', (_, options) => {
  test.each(pageTypes)('%s has no barrier that axe knows', async path => {
    expect(await visit(path, options, findBarriers)).toEqual([]);
  });
});

test('no page at all has a barrier that axe knows, or asks another host', { timeout: 300_000 }, async () => {
  const options = { viewport: { width: 360, height: 740 } };
  const barriers = [];
  for (const page of site.pages)
    barriers.push(...(await visit(page, options, findBarriers)).map(each => `${page} ${each}`));
  expect(barriers).toEqual([]);
});

test.each([320, 360, 1280])('no page is wider than a window of %i pixels, and no text is squeezed', async width => {
  const options = { viewport: { width, height: 800 } };
  const seen = [];
  for (const path of pageTypes) seen.push({ path, ...(await visit(path, options, measureGeometry)) });
  expect(seen.filter(({ overflow, narrow }) => overflow > 0 || narrow.length > 0)).toEqual([]);
});

test('pages read the same without JavaScript, because they bring none', async () => {
  for (const path of pageTypes) {
    // The accessibility tree is what a reader gets, folded parts and hidden text left out.
    const read = (page: Page) => page.locator('body').ariaSnapshot();
    expect(await visit(path, { javaScriptEnabled: false }, read)).toBe(await visit(path, {}, read));
    expect(site.read(path)).not.toMatch(/<script/i);
  }
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Ids carry criterion ids as the Decision writes them ("ct-1.6").
      'valid-id': ['error', { relaxed: true }],
      'no-inline-style': 'error',
      'long-title': 'off',
      'require-sri': 'off',
      // Minified output leaves end tags and quotes as Astro writes them.
      'doctype-style': 'off',
    },
  });
  const wrong = [];
  for (const page of site.pages) {
    const { results } = await validator.validateString(site.read(page));
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages)
        wrong.push(`${page}:${line}:${column} ${ruleId} ${message}`);
    }
  }
  expect(wrong.slice(0, 20)).toEqual([]);
});

test('every link inside the site leads to a page, a file or an anchor that exists', () => {
  const known = new Map(site.pages.map(page => [page, listLinks(site.read(page))]));
  const broken = [];
  for (const [page, { links }] of known) {
    for (const link of links.filter(each => !/^(https?|data):/.test(each))) {
      const [path = '', fragment] = link.split('#');
      const goal = path === '' ? page : path;
      const exists = known.has(goal) || existsSync(join(site.folder, goal));
      const ids = known.get(goal)?.ids;
      if (!exists || (fragment !== undefined && ids && !ids.has(decodeURIComponent(fragment))))
        broken.push(`${page} -> ${link}`);
    }
  }
  expect(broken).toEqual([]);
  expect(known.size).toBeGreaterThan(40);
});
