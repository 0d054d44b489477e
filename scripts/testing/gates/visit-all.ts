import type { BrowserContext, Page } from 'playwright-core';
import { type Visit, type Visitor, visitIn } from './visit.ts';

/**
 * Visits pages two at a time, as many as a small machine has processors; faults come in the order of the visits. Visits
 * that follow each other with the same options share a window, since to open one takes longer than most looks.
 */
export async function visitAll(
  { browser, url }: Visitor,
  visits: readonly Visit[],
  look: (page: Page, visit: Visit) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const faults: (readonly string[])[] = [];
  const queue = visits.entries();
  const work = async () => {
    let context: BrowserContext | undefined;
    let options: Visit['options'];
    for (const [index, each] of queue) {
      if (!context || options !== each.options) {
        await context?.close();
        options = each.options;
        context = await browser.newContext(options);
      }
      faults[index] = await visitIn(context, `${url}${each.path}`, page => look(page, each));
    }
    await context?.close();
  };
  await Promise.all([work(), work()]);
  return faults.flat();
}
