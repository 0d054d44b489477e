import { join } from 'node:path';
import { build } from 'astro';
import { hasAppraisal } from '../data/has-appraisal.ts';
import { hasReportFiles } from '../data/has-report.ts';
import type { Repository } from '../data/repository.ts';
import type { Scope } from '../data/scope.ts';
import { loadHistory } from '../load-history.ts';
import { type Prepared, savePrepared } from '../site/prepared.ts';
import { prerenderDossiers, type RenderOptions } from '../site/render/dossier-prerenderer.ts';
import { holdYoungSpace } from '../site/render/young-space.ts';
import {
  appraisalPath,
  communePath,
  criteriaSetPath,
  criterionPath,
  dossierPath,
  evidencePath,
  provincesPath,
  qualityOverviewPath,
  qualityPath,
  registerPath,
  reportPath,
} from '../views/links.ts';
import { isInShard, subjectOf } from '../views/shard.ts';
import { type DataSource, publishData } from './open-data/publish-data.ts';
import { copyReleases, writeReleases } from './open-data/write-releases.ts';
import { digestProgram } from './program-digest.ts';
import { source } from './source.ts';

export interface SiteOptions extends RenderOptions {
  readonly repository: Repository;
  /** What the site has to show. */
  readonly scope: Scope;
  /** Folder that keeps pages for the next build and takes up the site; must lie below the code. */
  readonly cache: string;
  /** What is known of the dossiers already. */
  readonly prepared: Prepared;
}

export interface BuiltSite {
  readonly folder: string;
  /** Pages and data files of the site, unchanged ones included. */
  readonly total: number;
  /** Those that had to be rendered. */
  readonly rendered: number;
}

/**
 * Renders the site with Astro, which wants its packages above its output and the code as working folder. Throws where
 * pages are missing: Astro passes over a store it cannot load in silence.
 */
export async function buildSite(options: SiteOptions): Promise<BuiltSite> {
  const { repository, scope, cache, shard, threads, onStart, onRender } = options;
  const folder = join(cache, 'site/');
  let total = 0;
  let rendered = 0;
  const pages = new Set<string>();
  const program = digestProgram(['src', 'content', 'astro.config.mjs']);
  const { history, releases, kept, preparedFolder } = await saveForPages(options, program);
  let whole: Pick<DataSource, 'site' | 'paths'> = { site: undefined, paths: [] };
  const progress: RenderOptions = {
    shard,
    threads,
    onStart: count => {
      total = count;
      onStart?.(count);
    },
    onRender: count => {
      rendered += count;
      onRender?.(count);
    },
  };
  holdYoungSpace();
  await build({
    root: source,
    outDir: folder,
    cacheDir: join(cache, 'astro/'),
    logLevel: 'error',
    integrations: [
      prerenderDossiers({
        ...progress,
        place: { site: folder, kept: join(cache, 'pages') },
        program,
        dossiers: scope.dossiers.filter(key => isInShard(key, shard)).length,
        onPages: pathnames => {
          for (const pathname of pathnames) pages.add(pathname);
        },
        onSite: (site, paths) => {
          whole = { site, paths };
        },
      }),
      collectPages(pages),
    ],
    vite: {
      // No page brings a library to the browser: there is nothing to look for, and looking takes a second.
      optimizeDeps: { noDiscovery: true, include: [] },
      define: {
        __HOSO_ROOT__: JSON.stringify(repository.root),
        __HOSO_PREPARED__: JSON.stringify(preparedFolder),
      },
    },
  });
  assertPages(
    pages,
    expectedPages(repository, scope).filter(path => isInShard(subjectOf(path), shard)),
  );
  copyReleases(releases, kept, folder);
  publishData({ folder, history, ...whole });
  return { folder, total, rendered };
}

/** Leaves in the cache what the pages need, with what git knows. */
async function saveForPages({ repository, cache, prepared }: SiteOptions, program: string) {
  const [preparedFolder, kept] = [join(cache, 'prepared'), join(cache, 'releases')];
  const history = await loadHistory(repository);
  const releases = await writeReleases({ repository, kept, program }, history.reach !== 'none');
  savePrepared(preparedFolder, { ...prepared, history, releases });
  return { history, releases, kept, preparedFolder };
}

function collectPages(pages: Set<string>) {
  return {
    name: 'hoso:collect-pages',
    hooks: {
      'astro:build:done': ({ pages: built }: { readonly pages: readonly { readonly pathname: string }[] }) => {
        for (const { pathname } of built) pages.add(`/${decodeURI(pathname)}`);
      },
    },
  };
}

function expectedPages(repository: Repository, { criteriaSets, communes, dossiers }: Scope): string[] {
  const criteria = criteriaSets.flatMap(set => {
    const ids = [...(repository.loadCriteriaSet(set).value?.byId.keys() ?? [])];
    return [criteriaSetPath(set), ...ids.map(id => criterionPath(set, id))];
  });
  const ofDossiers = dossiers.flatMap(key => {
    const [commune = '', dossier = ''] = key.split('/');
    const appraised = hasAppraisal(repository.root, key) ? [appraisalPath(commune, dossier)] : [];
    const reported = hasReportFiles(repository.root, key) ? [reportPath(commune, dossier)] : [];
    return [dossierPath(commune, dossier), evidencePath(commune, dossier), ...reported, ...appraised];
  });
  return [
    '/',
    qualityOverviewPath,
    provincesPath,
    registerPath,
    ...criteria,
    ...communes.flatMap(id => [communePath(id), qualityPath(id)]),
    ...ofDossiers,
  ];
}

function assertPages(pages: ReadonlySet<string>, expected: readonly string[]): void {
  const missing = expected.filter(path => !pages.has(path));
  if (missing.length === 0) return;
  const some = missing.slice(0, 3).join(', ');
  throw new Error(`thiếu ${missing.length} trên ${expected.length} trang sau khi dựng, ví dụ ${some}`);
}
