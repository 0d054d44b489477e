import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { checkRepository, wholeScope } from '../../src/check-repository.ts';
import { openRepository } from '../../src/data/repository.ts';
import { buildDocuments } from '../../src/publish/build-documents.ts';
import { buildSite, prepare, source } from '../../src/publish/build-site.ts';
import { type StaticServer, startServer } from '../build/static-server.ts';
import { copyDocuments } from '../build/steps.ts';

export interface BuiltSiteForTest extends StaticServer {
  readonly folder: string;
  /** Addresses of all pages, sorted: "/xa/quang-trung-bim-son/". */
  readonly pages: readonly string[];
  readonly read: (page: string) => string;
}

/** Builds the site of the shipped content into a folder of its own and serves it; `close` removes all of it. */
export async function startBuiltSite(): Promise<BuiltSiteForTest> {
  process.chdir(source);
  const cache = mkdtempSync(join(source, 'node_modules', '.hoso-test-'));
  const repository = openRepository(source);
  const scope = wholeScope(repository);
  const documents = await buildDocuments({ repository, dossiers: scope.dossiers, cache });
  const { folder } = await buildSite({
    repository,
    scope,
    cache,
    prepared: prepare(checkRepository(repository, scope), documents),
  });
  copyDocuments(documents, cache, folder);
  const server = await startServer(folder, 0);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return {
    url: server.url,
    folder,
    pages: names
      .filter(name => name.endsWith('.html'))
      .map(toAddress)
      .sort(),
    read: page => readFileSync(join(folder, page.endsWith('/') ? `${page}index.html` : page), 'utf8'),
    close: async () => {
      await server.close();
      rmSync(cache, { recursive: true, force: true });
    },
  };
}

function toAddress(name: string): string {
  return `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}
