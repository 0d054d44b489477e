import type { History } from '../../changes/history.ts';
import { writeSitemap } from './write-sitemap.ts';

export interface DataSource {
  /** Folder of the built site. */
  readonly folder: string;
  /** The address of the published site; undefined: not known. */
  readonly site: string | undefined;
  /** Addresses of all pages of the whole site, whatever slice is built here. */
  readonly paths: readonly string[];
  readonly history: History;
}

/** What is added to a site once its pages are rendered, and needs its address: lists of all pages. */
export function publishData({ folder, site, paths, history }: DataSource): void {
  if (site === undefined) return;
  writeSitemap({ folder, site: new URL(site), paths, history });
}
