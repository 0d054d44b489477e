import type { Page } from 'playwright-core';

/** What a page says, line by line, as it is shown: without parts that only work with scripts, and their fallbacks. */
export async function readText(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate(() => {
    for (const part of document.querySelectorAll('script, noscript, search, form, [hidden]')) part.remove();
    const selection = getSelection();
    selection?.selectAllChildren(document.body);
    return String(selection);
  });
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
}

/** Lines that only those with scripts can read, or only those without. */
export function findDifferentText(withScripts: readonly string[], without: readonly string[]): readonly string[] {
  const missing = withScripts.filter(line => !without.includes(line)).map(line => `only with scripts: ${line}`);
  const extra = without.filter(line => !withScripts.includes(line)).map(line => `only without scripts: ${line}`);
  return [...missing, ...extra];
}
