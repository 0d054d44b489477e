import { escapeXml } from '../../text/xml.ts';

/** A page of the sitemap. */
export interface SitemapPage {
  /** "/xa/quang-trung-bim-son/2023/" */
  readonly path: string;
  /** Day or moment on which the data it shows last changed; undefined: not known. */
  readonly changed: string | undefined;
}

/** A file and its name below the root of the site. */
export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

/** The protocol allows 50,000 addresses a file (sitemaps.org). */
const most = 50_000;

/** One sitemap; more than one, with an index over them, where there are too many pages. */
export function buildSitemaps(pages: readonly SitemapPage[], site: URL, limit = most): readonly SitemapFile[] {
  if (pages.length <= limit) return [{ name: 'sitemap.xml', text: buildSitemap(pages, site) }];
  const parts = Array.from({ length: Math.ceil(pages.length / limit) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    text: buildSitemap(pages.slice(index * limit, (index + 1) * limit), site),
  }));
  const entries = parts.map(
    ({ name }) => `<sitemap><loc>${escapeXml(new URL(`/${name}`, site).href)}</loc></sitemap>\n`,
  );
  return [{ name: 'sitemap.xml', text: wrap('sitemapindex', entries) }, ...parts];
}

/** What machines may read: everything, and where the list of pages is. */
export function buildRobots(site: URL): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', site).href}\n`;
}

function buildSitemap(pages: readonly SitemapPage[], site: URL): string {
  const entries = pages.map(({ path, changed }) => {
    const modified = changed === undefined ? '' : `<lastmod>${escapeXml(changed)}</lastmod>`;
    return `<url><loc>${escapeXml(new URL(path, site).href)}</loc>${modified}</url>\n`;
  });
  return wrap('urlset', entries);
}

function wrap(element: string, entries: readonly string[]): string {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  return `${head}<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</${element}>\n`;
}
