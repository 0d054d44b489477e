import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export interface Visitor {
  readonly browser: Browser;
  /** "http://127.0.0.1:4321" */
  readonly url: string;
}

export interface Visit {
  readonly path: string;
  readonly options?: BrowserContextOptions;
}

/** Opens a page of the site and hands it on; faults of every visit are requests that leave the site or fail. */
export async function visit(
  { browser, url }: Visitor,
  { path, options = {} }: Visit,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const context = await browser.newContext(options);
  try {
    return await visitIn(context, `${url}${path}`, look);
  } finally {
    await context.close();
  }
}

/** The same in a window that is open already. */
export async function visitIn(
  context: BrowserContext,
  address: string,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const { origin, pathname } = new URL(address);
  const page = await context.newPage();
  try {
    const strayed = watchRequests(page, origin);
    await page.goto(address);
    const faults = await look(page);
    return [...strayed, ...faults].map(fault => `${pathname} ${fault}`);
  } finally {
    await page.close();
  }
}

/** Fills up while the page is used: requests to other hosts, and answers that are no success. */
export function watchRequests(page: Page, url: string): readonly string[] {
  const faults: string[] = [];
  page.on('request', request => {
    if (!(request.url().startsWith(url) || /^(data|blob):/.test(request.url()))) faults.push(`asks ${request.url()}`);
  });
  page.on('response', response => {
    if (response.status() >= 400 && !page.url().endsWith('/404.html'))
      faults.push(`gets ${response.status()} for ${response.url().slice(url.length)}`);
  });
  page.on('pageerror', error => faults.push(`fails: ${error.message}`));
  return faults;
}
