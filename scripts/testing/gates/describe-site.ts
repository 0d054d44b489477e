import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../open-browser.ts';
import { findBarriers } from './barriers.ts';
import { findExcess, findStyleExcess } from './budgets.ts';
import { choosePages } from './choose-pages.ts';
import { countDocuments } from './count-documents.ts';
import { findCovered, findSqueezed } from './geometry.ts';
import { findBrokenLinks, findForeignSources } from './links.ts';
import { findInvalidMarkup, findPoorHeads } from './markup.ts';
import { type PageType, pageTypes, typeOf } from './page-types.ts';
import { findCutOnPaper, findMissingOrigin, findPrintFaults, printPage } from './print.ts';
import { findDifferentText, readText } from './reading.ts';
import { openSiteFiles, type SiteFiles } from './site-files.ts';
import { type Visit, visit } from './visit.ts';
import { visitAll } from './visit-all.ts';
import { weighPage } from './weigh-page.ts';

export interface SiteUnderTest {
  readonly folder: string;
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface SiteGates {
  readonly start: () => Promise<SiteUnderTest>;
  /** The pages that the site was made for, where it holds others that another site shows; all without it. */
  readonly isMeant?: (page: string) => boolean;
  /** Types that need not be looked at in a browser here, because another site shows them. */
  readonly isSkipped?: (type: PageType) => boolean;
}

export interface OpenedSite {
  readonly site: () => SiteUnderTest;
  readonly files: () => SiteFiles;
  readonly browser: () => Browser;
}

const phone = { viewport: { width: 360, height: 740 } };
const desktop = { viewport: { width: 1280, height: 900 } };
const views: Readonly<Record<string, BrowserContextOptions>> = {
  'a phone, light': { ...phone, colorScheme: 'light' },
  'a desk, dark': { ...desktop, colorScheme: 'dark' },
  'forced colours': { ...desktop, forcedColors: 'active' },
};

const most = 'a phone, light';

/** Registers every gate on a built site; what a site alone can show, its own tests add. */
export function describeSite({ start, isMeant = () => true, isSkipped = () => false }: SiteGates): OpenedSite {
  let site: SiteUnderTest;
  let browser: Browser;
  let whole: SiteFiles;
  /** Of it, the pages under test. */
  let files: SiteFiles;
  /** Pages that a browser opens: together they hold every kind of markup, and one at least is of each type. */
  let chosen: readonly string[];

  beforeAll(async () => {
    [site, browser] = await Promise.all([start(), openBrowser()]);
    whole = openSiteFiles(site.folder);
    files = { ...whole, pages: whole.pages.filter(isMeant) };
    chosen = choose(files, isSkipped);
    // A whole province, on a machine that has other work, too.
  }, 900_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const visitor = () => ({ browser, url: site.url });
  const visitsOf = (options: BrowserContextOptions) => chosen.map((path): Visit => ({ path, options }));

  test('every page has a type, and keeps the budget of its type', () => {
    expect(files.pages.filter(page => !typeOf(page))).toEqual([]);
    expect(files.pages.length).toBeGreaterThan(0);
    const faults = files.pages.flatMap(address => {
      const type = typeOf(address) as PageType;
      const documents = countDocuments(files, address);
      return findExcess({ address, type, weight: weighPage(files.read(address), files), documents });
    });
    expect(summarise(faults)).toEqual([]);
    expect(findStyleExcess(files.list('.css').map(files.weigh))).toEqual([]);
  });

  test('every page has a title of its own, every link a goal', () => {
    const pages = new Map(files.pages.map(page => [page, files.read(page)]));
    expect(summarise(findPoorHeads(pages))).toEqual([]);
    expect(summarise(findBrokenLinks(whole))).toEqual([]);
    expect([...pages].flatMap(([page, html]) => findForeignSources(page, html))).toEqual([]);
  });

  test('every page is valid HTML', async () => {
    const faults = [];
    for (const page of files.pages.length > wholeLimit ? chosen : files.pages)
      faults.push(...(await findInvalidMarkup(page, files.read(page))));
    expect(summarise(faults)).toEqual([]);
  });

  test.each(Object.keys(views))('nothing bars the way for anybody, in %s', { timeout: 600_000 }, async name => {
    const options = views[name] ?? {};
    // Each kind of markup in every view; each page, where they are few, in the one that most people have.
    const isWhole = options === views[most] && files.pages.length <= wholeLimit;
    const visits = isWhole ? files.pages.map((path): Visit => ({ path, options })) : visitsOf(options);
    expect(summarise(await visitAll(visitor(), visits, findBarriers))).toEqual([]);
  });

  test.each([320, 360, 1280])(
    'no page is wider than a window of %i pixels, no text squeezed, no link covered',
    async width => {
      const look = async (page: Page) => [...(await findSqueezed(page)), ...(await findCovered(page))];
      const visits = visitsOf({ viewport: { width, height: 800 } });
      expect(summarise(await visitAll(visitor(), visits, look))).toEqual([]);
    },
  );

  test('paper shows what a screen lets one scroll to', async () => {
    expect(summarise(await visitAll(visitor(), visitsOf({}), findCutOnPaper))).toEqual([]);
  });

  test('pages read the same without scripts', async () => {
    const look = async (page: Page, { path }: Visit) => {
      const bare: string[] = [];
      await visit(visitor(), { path, options: { javaScriptEnabled: false } }, async other => {
        bare.push(...(await readText(other)));
        return [];
      });
      return findDifferentText(await readText(page), bare);
    };
    expect(summarise(await visitAll(visitor(), visitsOf({}), look))).toEqual([]);
  });

  test('a dossier prints on few sheets, heads repeated, and says where it comes from', async () => {
    // Pages that are promised on one sheet are few, and each year of them is another.
    const single = files.pages.filter(page => typeOf(page)?.sheets === 1);
    const printed = [...new Set([...chosen.filter(page => typeOf(page)?.sheets !== undefined), ...single])];
    expect(printed.length).toBeGreaterThan(0);
    const look = async (page: Page, { path }: Visit) => {
      const type = typeOf(path);
      const print = await printPage(page);
      return [...findPrintFaults(print, type?.sheets ?? 0), ...(type?.isRecord ? findMissingOrigin(print) : [])];
    };
    expect(
      summarise(
        await visitAll(
          visitor(),
          printed.map(path => ({ path })),
          look,
        ),
      ),
    ).toEqual([]);
  });

  return { site: () => site, files: () => files, browser: () => browser };
}

/** Where a site has thousands of pages of few kinds, those with every kind of markup stand for the others. */
const wholeLimit = 500;

function choose({ pages, read }: SiteFiles, isSkipped: (type: PageType) => boolean): readonly string[] {
  const byType = Map.groupBy(pages, page => typeOf(page)?.id);
  const heaviest = pageTypes
    .filter(type => !isSkipped(type))
    .map(({ id }) => takeHeaviest(byType.get(id) ?? [], read))
    .filter(({ length }) => length > 0);
  const chosen = choosePages(heaviest.flat(), read);
  const missing = heaviest.flatMap(([page = '', ...others]) =>
    [page, ...others].some(each => chosen.includes(each)) ? [] : page,
  );
  return [...chosen, ...missing];
}

function takeHeaviest(pages: readonly string[], read: (page: string) => string): readonly string[] {
  const weighed = pages.map(page => ({ page, length: read(page).length }));
  return weighed
    .sort((left, right) => right.length - left.length)
    .slice(0, 60)
    .map(({ page }) => page);
}

/** As many faults as somebody reads, and how many there are. */
function summarise(faults: readonly string[]): readonly string[] {
  return faults.length > 25 ? [...faults.slice(0, 25), `... ${faults.length} in all`] : faults;
}
