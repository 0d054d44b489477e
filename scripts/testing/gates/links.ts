import type { SiteFiles } from './site-files.ts';

/** Links to pages, files and anchors that the site does not have: "/ -> /xa/khong-co/". */
export function findBrokenLinks({ pages, read, has }: SiteFiles): readonly string[] {
  const known = new Map(pages.map(page => [page, listLinks(read(page))]));
  return [...known].flatMap(([page, { links }]) =>
    links
      .filter(link => !/^(https?|data|mailto|webcal):/.test(link))
      .filter(link => {
        const [address = '', fragment] = link.split('#');
        const goal = decode(new URL(address.replace(/\?.*$/, ''), `https://site.invalid${page}`).pathname);
        const ids = known.get(goal)?.ids;
        if (!ids && !(has(goal) && !goal.endsWith('/'))) return true;
        return Boolean(fragment) && ids !== undefined && !ids.has(decode(fragment ?? ''));
      })
      .map(link => `${page} -> ${link}`),
  );
}

/** What a page asks of other hosts while it loads; links that a reader follows are hers to follow. */
export function findForeignSources(address: string, html: string): readonly string[] {
  const loading =
    /<(?:link\b[^>]*\brel="?(?:stylesheet|icon|preload|modulepreload|preconnect|dns-prefetch)[^>]*\bhref|(?:script|img|iframe|source|embed|audio|video|object)\b[^>]*\b(?:src|srcset|data))="?((?:https?:)?\/\/[^"\s>]+)/gi;
  return [...html.matchAll(loading)].map(([, source]) => `${address}: loads ${source}`);
}

interface PageLinks {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

function listLinks(html: string): PageLinks {
  const plain = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
  const values = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => plain(value));
  return { links: values(/\s(?:href|src)="([^"]*)"/g), ids: new Set(values(/\sid="([^"]*)"/g)) };
}

function decode(text: string): string {
  return decodeURIComponent(text);
}
