import type { Page } from 'playwright-core';

/** One stop of a way through the site: where the focus must come to, and where Enter must lead. */
export interface Step {
  /** Selector of the link. */
  readonly link: string;
  /** Address, with its fragment, that Enter leads to; without it the way ends on the link. */
  readonly leadsTo?: RegExp;
}

/** More than the links of any page on the way: whoever needs more presses of a key than this has given up. */
const patience = 1_500;

/** Walks through the site with Tab and Enter alone; the first step that cannot be taken ends the way. */
export async function walkByKeyboard(page: Page, steps: readonly Step[]): Promise<readonly string[]> {
  for (const { link, leadsTo } of steps) {
    if (!(await tabTo(page, link))) return [`no key leads to ${link} on ${page.url()}`];
    if (!(await page.evaluate(isFocusSeen))) return [`focus cannot be seen on ${link}`];
    if (!leadsTo) continue;
    await page.keyboard.press('Enter');
    const arrived = await page.waitForURL(leadsTo, { timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (!arrived) return [`${link} leads to ${page.url()}, not to ${leadsTo}`];
  }
  return [];
}

async function tabTo(page: Page, link: string): Promise<boolean> {
  for (let presses = 0; presses < patience; presses++) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate(selector => {
      const active = document.activeElement;
      return active?.matches(selector) ? 'there' : active === document.body && 'left';
    }, link);
    if (state === 'there') return true;
    if (state === 'left' && presses > 0) return false;
  }
  return false;
}

/** Whether the element with the focus lies in the window and has an outline or a shadow to show it. */
function isFocusSeen(): boolean {
  const active = document.activeElement;
  if (!active) return false;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
  const isMarked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  const { top, bottom } = active.getBoundingClientRect();
  return isMarked && bottom > 0 && top < innerHeight;
}
