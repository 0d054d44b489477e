import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, NodeResult, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { findFaintText } from './drawings.ts';
import { findIdleHeads } from './heads.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core');

const rules: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  },
  // Off as axe ships it, though WCAG 2.2 asks for it.
  rules: { 'target-size': { enabled: true } },
};

/**
 * Barriers that axe finds, and what it could not decide: a reviewer would have to look there at every build. Two
 * questions that it always leaves open are answered by gates of our own. What is folded away is opened first.
 */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axePath });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const { violations, incomplete }: AxeResults = await page.evaluate(
    options => (window as unknown as AxeWindow).axe.run({ exclude: ['svg text'] }, options),
    rules,
  );
  const describe = (state: string) => (result: { readonly id: string; readonly nodes: readonly NodeResult[] }) =>
    result.nodes
      .slice(0, 3)
      .map(
        ({ html, any, all }) => `${state} ${result.id}: ${html.slice(0, 120)} (${(any[0] ?? all[0])?.message ?? ''})`,
      );
  return [
    ...violations.flatMap(describe('barrier')),
    ...incomplete.filter(({ id }) => id !== 'th-has-data-cells').flatMap(describe('undecided')),
    ...(await findIdleHeads(page)),
    ...(await findFaintText(page)),
  ];
}

interface AxeWindow {
  readonly axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
}
