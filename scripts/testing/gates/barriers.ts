import { createRequire } from 'node:module';
import type { AxeResults, NodeResult, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { findFaintText } from './drawings.ts';
import { findIdleHeads } from './heads.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const rules: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  },
  // Off as axe ships it, though WCAG 2.2 asks for it.
  rules: { 'target-size': { enabled: true } },
  // To describe every element that passes would take most of the time.
  resultTypes: ['violations', 'incomplete'],
};

/**
 * Barriers that axe finds on the whole page, and what it could not decide: a reviewer would have to look there at every
 * build. What is folded away, or laid out only when it is scrolled to, is shown first. axe believes what a page declares:
 * that heads of tables head something, and that drawings are painted as they say, two gates of our own find out.
 */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axePath });
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const { violations, incomplete }: AxeResults = await page.evaluate(
    options => (window as unknown as AxeWindow).axe.run(options),
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
    ...incomplete.flatMap(describe('undecided')),
    ...(await findIdleHeads(page)),
    ...(await findFaintText(page)),
  ];
}

interface AxeWindow {
  readonly axe: { run(options: RunOptions): Promise<AxeResults> };
}
