import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { History } from '../../changes/history.ts';
import { buildRobots, buildSitemaps } from '../../views/feeds/sitemap.ts';
import { subjectOf } from '../../views/shard.ts';

export interface SitemapSource {
  /** Folder of the built site. */
  readonly folder: string;
  readonly site: URL;
  /** Addresses of all pages of the whole site, whatever slice is built here. */
  readonly paths: readonly string[];
  readonly history: History;
}

/** Writes sitemap.xml and robots.txt; slices of a site write the same. */
export function writeSitemap({ folder, site, paths, history }: SitemapSource): void {
  const changedOf = (path: string) => history.dossiers[subjectOf(path)]?.[0]?.date;
  const pages = paths
    // Astro leaves the last stroke of some addresses out; the server redirects to the one with it.
    .map(path => path.replace(/\/?$/, '/'))
    .filter(isListed)
    .toSorted()
    .map(path => ({ path, changed: changedOf(path) }));
  for (const { name, text } of buildSitemaps(pages, site)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'robots.txt'), buildRobots(site));
}

/** Pages that search engines may show: drafts of documents say themselves that they may not, and 404 is no page. */
function isListed(path: string): boolean {
  return !/^\/xa\/[^/]+\/[^/]+\/van-ban\//.test(path) && path !== '/404/';
}
