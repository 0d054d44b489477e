import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './open-browser.ts';

/** What a gate says of a page with this body, 360 pixels wide. */
export type Show = (
  body: string,
  look: (page: Page) => Promise<readonly string[]>,
  head?: string,
) => Promise<readonly string[]>;

/** Opens a browser for the tests of a file, to show made-up pages to gates. */
export function openShow(): Show {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  return async (body, look, head = '') => {
    const context = await browser.newContext({ viewport: { width: 360, height: 400 } });
    try {
      const page = await context.newPage();
      await page.setContent(
        `<!doctype html><html lang="vi"><head><title>Xã Mẫu</title>${head}</head><body><main><h1>Xã Mẫu</h1>${body}</main></body></html>`,
      );
      return await look(page);
    } finally {
      await context.close();
    }
  };
}
