import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A built site as the gates read it: a folder, or literals in a test of the gates themselves. */
export interface SiteFiles {
  /** Addresses of all pages, sorted: "/xa/quang-trung-bim-son/". */
  readonly pages: readonly string[];
  /** The markup of a page. */
  readonly read: (page: string) => string;
  /** Whether the site has a file under the path: "/tai-nguyen/site.css". */
  readonly has: (path: string) => boolean;
  /** Bytes of a file, compressed as a web server does. */
  readonly weigh: (path: string) => number;
  /** Paths of all files with an ending: ".css". */
  readonly list: (ending: string) => readonly string[];
}

export function openSiteFiles(folder: string): SiteFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.map(name => `/${name.replaceAll('\\', '/')}`).sort();
  const weights = new Map<string, number>();
  const fileOf = (path: string) => join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return {
    pages: files.filter(name => name.endsWith('.html')).map(name => name.replace(/\/index\.html$/, '/')),
    read: page => readFileSync(fileOf(page), 'utf8'),
    has: path => existsSync(fileOf(path)),
    weigh: path => {
      const known = weights.get(path) ?? gzipSync(readFileSync(fileOf(path))).length;
      weights.set(path, known);
      return known;
    },
    list: ending => files.filter(name => name.endsWith(ending)),
  };
}
