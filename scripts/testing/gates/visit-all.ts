import type { Page } from 'playwright-core';
import { type Visit, type Visitor, visit } from './visit.ts';

/** Visits pages two at a time, as many as a small machine has processors; faults come in the order of the visits. */
export async function visitAll(
  visitor: Visitor,
  visits: readonly Visit[],
  look: (page: Page, visit: Visit) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const faults: (readonly string[])[] = [];
  const queue = visits.entries();
  const work = async () => {
    for (const [index, each] of queue) faults[index] = await visit(visitor, each, page => look(page, each));
  };
  await Promise.all([work(), work()]);
  return faults.flat();
}
