import type { Page } from 'playwright-core';

/** What axe does not see: a page that must be scrolled sideways, and text squeezed to a word a line. */
export function findSqueezed(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isBlock = (element: Element) => !getComputedStyle(element).display.startsWith('inline');
    const ownText = (element: Element) =>
      [...element.childNodes].map(node => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '')).join('');
    // Words in a formula or a drawing are as wide as they are.
    const isApart = (element: Element) => element.closest('math, svg') !== null;
    const narrow = [...document.body.querySelectorAll('*')]
      .filter(element => ownText(element).trim().length >= 12 && isBlock(element))
      .filter(element => {
        const { width, height } = element.getBoundingClientRect();
        return height > 0 && width < 72 && !isApart(element);
      })
      .map(element => `${element.tagName.toLowerCase()} too narrow: ${element.textContent?.trim().slice(0, 40)}`);
    const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return overflow > 0 ? [`page ${overflow} pixels too wide`, ...narrow] : narrow;
  });
}

/** Links and fields that something else lies upon when the keyboard reaches them, such as the head of a table. */
export function findCovered(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const isCovered = (element: HTMLElement) => {
      element.focus();
      const box = element.getClientRects()[0];
      if (!box || document.activeElement !== element) return false;
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      if (top >= bottom || left >= right) return true;
      const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return !(over && (element.contains(over) || over.contains(element)));
    };
    const stops = [...document.querySelectorAll<HTMLElement>(focusable)].filter(isShown);
    // Back again, too: a browser scrolls to what is out of sight, and leaves alone what lies under a sticky head.
    const covered = [...stops, ...stops.toReversed()].filter(isCovered);
    return [...new Set(covered)].map(
      element => `${element.tagName.toLowerCase()} covered: ${element.textContent?.trim().slice(0, 40)}`,
    );
  });
}
