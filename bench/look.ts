import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { startServer } from '../scripts/build/static-server.ts';
import { pageTypes, typeOf } from '../scripts/testing/gates/page-types.ts';
import { printPage } from '../scripts/testing/gates/print.ts';
import { openSiteFiles } from '../scripts/testing/gates/site-files.ts';
import { openBrowser } from '../scripts/testing/open-browser.ts';

/**
 * npm run look -- [SITE] [--out DIR] [--only dossier,home]
 * Pictures of the heaviest page of each type of a built site at three widths, light and dark, and its print as PDF.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join(import.meta.dirname, '.data/look') }, only: { type: 'string' } },
});

const site = resolve(positionals[0] ?? 'dist');
const out = resolve(values.out);
const wanted = values.only?.split(',');
const { pages, read } = openSiteFiles(site);
const [server, browser] = await Promise.all([startServer(site, 0), openBrowser()]);
mkdirSync(out, { recursive: true });
for (const { id } of pageTypes.filter(type => wanted?.includes(type.id) ?? true)) {
  const [page] = pages
    .filter(address => typeOf(address)?.id === id)
    .toSorted((left, right) => read(right).length - read(left).length);
  if (page === undefined) continue;
  const sheets = await look(browser, id, `${server.url}${page}`);
  process.stdout.write(`${id}: ${page}, ${sheets} sheets\n`);
}
await browser.close();
await server.close();
process.stdout.write(`Pictures are in ${out}\n`);

async function look(browser: Browser, id: string, url: string): Promise<number> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme });
    await page.goto(url);
    // What is laid out only as it is scrolled to would be blank.
    await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      // A list of all communes goes on for long; what comes after a dozen screens looks like what came before.
      const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), 10_000);
      const clip = { x: 0, y: 0, width, height };
      await page.screenshot({ path: join(out, `${id}-${width}-${colorScheme}.png`), fullPage: true, clip });
    }
    await page.close();
  }
  const page = await browser.newPage();
  await page.goto(url);
  const { pdf, sheets } = await printPage(page);
  writeFileSync(join(out, `${id}.pdf`), pdf);
  await page.close();
  return sheets.length;
}
