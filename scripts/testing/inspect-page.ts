import type { Page } from 'playwright-core';

export interface PageGeometry {
  /** Width the page wants beyond its window, in CSS pixels. */
  readonly overflow: number;
  /** Text blocks of 12 characters or more that are narrower than 72 pixels: columns that collapsed. */
  readonly narrow: readonly string[];
}

/** What axe does not see: a page that must be scrolled sideways, and text squeezed to a word a line. */
export function measureGeometry(page: Page): Promise<PageGeometry> {
  return page.evaluate(() => {
    const isBlock = (element: Element) => !getComputedStyle(element).display.startsWith('inline');
    const ownText = (element: Element) =>
      [...element.childNodes].map(node => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '')).join('');
    const narrow = [...document.body.querySelectorAll('*')]
      .filter(element => ownText(element).trim().length >= 12 && isBlock(element))
      .filter(element => {
        const { width, height } = element.getBoundingClientRect();
        return height > 0 && width < 72;
      })
      .map(element => `${element.tagName}: ${element.textContent?.trim().slice(0, 40)}`);
    return { overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth, narrow };
  });
}

/** Fragments and paths of all links of a page, and the ids it offers. */
export function listLinks(html: string): { readonly links: readonly string[]; readonly ids: ReadonlySet<string> } {
  const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
  const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => decode(link));
  return { links, ids: new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => decode(id))) };
}
