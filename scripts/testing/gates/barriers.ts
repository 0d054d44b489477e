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
 * build. Two questions that it leaves open whatever the markup are answered by gates of our own. What is folded away, or
 * laid out only when it is scrolled to, is shown first.
 */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axePath });
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    // Marked, so that what axe leaves open there can be told from what it leaves open anywhere else.
    for (const text of document.querySelectorAll('svg text')) text.setAttribute('data-drawn', '');
    for (const table of document.querySelectorAll('table'))
      if (table.querySelector('tbody > tr:first-child > th[colspan]:only-child')) table.setAttribute('data-parted', '');
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
    ...incomplete
      .map(result => ({ ...result, nodes: result.nodes.filter(node => !isAnswered(result.id, node)) }))
      .flatMap(describe('undecided')),
    ...(await findIdleHeads(page)),
    ...(await findFaintText(page)),
  ];
}

/**
 * axe measures no contrast within a drawing (`findFaintText` does), and where a heading across the table opens its body
 * it looks for the cells of a column below the heads of the first column only (`findIdleHeads` looks below each).
 */
function isAnswered(rule: string, { html }: NodeResult): boolean {
  const [tag = ''] = html.split('>');
  if (rule === 'color-contrast') return tag.startsWith('<text') && tag.includes('data-drawn');
  return rule === 'th-has-data-cells' && tag.startsWith('<table') && tag.includes('data-parted');
}

interface AxeWindow {
  readonly axe: { run(options: RunOptions): Promise<AxeResults> };
}
