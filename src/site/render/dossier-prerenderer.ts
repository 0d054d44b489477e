import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { combineDigests } from '../../data/digest.ts';
import { dossierOf, isInShard, type Shard, subjectOf } from '../../views/shard.ts';
import { pruneKeptPages } from './kept-pages.ts';
import type { DossierJob, RenderPlace } from './render-dossiers.ts';
import { type Renderers, startRenderers } from './render-in-parallel.ts';

export interface RenderOptions {
  /** The slice to render; all without it. */
  readonly shard?: Shard | undefined;
  /** How many threads render dossiers; as many as pay off without it. */
  readonly threads?: number | undefined;
  /** Called once with the number of pages and data files to come. */
  readonly onStart?: (total: number) => void;
  /** Called with the number of pages and data files rendered since; unchanged ones are taken over without a call. */
  readonly onRender?: (count: number) => void;
}

export interface DossierRenderOptions extends RenderOptions {
  readonly place: Omit<RenderPlace, 'origin'>;
  /** Digest of the code that makes the pages. */
  readonly program: string;
  /** How many dossiers there are to render: what renders them starts before their addresses are known. */
  readonly dossiers: number;
  /** Hears of the addresses of the dossiers' pages, which Astro does not know of. */
  readonly onPages: (pathnames: readonly string[]) => void;
  /** Hears of the addresses of all pages of the site, whatever slice of it is rendered. */
  readonly onSite: (site: string | undefined, pathnames: readonly string[]) => void;
}

/**
 * Lets Astro find the pages and bundle what renders them, and render those that show many dossiers; the pages of each
 * dossier are rendered beside it, in threads: all of one dossier together, so that its files are read once and only
 * one dossier a thread is in memory.
 */
export function prerenderDossiers(options: DossierRenderOptions): AstroIntegration {
  let origin = '';
  let address: string | undefined;
  return {
    name: 'hoso:prerender-dossiers',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = config.site;
        origin = config.site ? new URL(config.site).origin : `http://localhost:${config.server.port}`;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer(prerenderer => wrap(prerenderer, { ...options, address, place: { ...options.place, origin } })),
    },
  };
}

type WrapOptions = DossierRenderOptions & { readonly place: RenderPlace; readonly address: string | undefined };

function wrap(prerenderer: AstroPrerenderer, options: WrapOptions): AstroPrerenderer {
  const { shard, threads, place, onStart, onRender, onPages } = options;
  let dossiers: Promise<void> = Promise.resolve();
  let renderers: Renderers | undefined;
  return {
    ...prerenderer,
    async getStaticPaths() {
      renderers = startRenderers({ entry: findEntry(place.site), dossiers: options.dossiers, threads });
      const all = await prerenderer.getStaticPaths();
      options.onSite(
        options.address,
        all.filter(({ route }) => route.type === 'page').map(({ pathname }) => pathname),
      );
      const mine = all.filter(({ pathname }) => isInShard(subjectOf(pathname), shard));
      onStart?.(mine.length);
      const { jobs, others } = splitPaths(mine, combineDigests([options.program, place.origin]));
      if (!shard) pruneKeptPages(place.kept, new Set(jobs.map(({ dossier }) => dossier)));
      onPages(jobs.flatMap(({ pages }) => pages.map(({ pathname }) => pathname)));
      dossiers = renderers.render({ jobs, place, onRender: count => onRender?.(count) });
      // Told where the build waits for it; until then it is nobody's unhandled rejection.
      dossiers.catch(() => {});
      return others;
    },
    async render(request, renderOptions) {
      const response = await prerenderer.render(request, renderOptions);
      onRender?.(1);
      return response;
    },
    async teardown() {
      // Called, too, when the addresses could not be found: then the threads still wait for work.
      await dossiers.finally(() => renderers?.stop());
      await prerenderer.teardown?.();
    },
  };
}

/** Pages of one dossier, and the pages of more or less than one, in the order of their addresses. */
function splitPaths(paths: readonly PathWithRoute[], program: string): { jobs: DossierJob[]; others: PathWithRoute[] } {
  const sorted = paths.toSorted((left, right) => (left.pathname < right.pathname ? -1 : 1));
  const byDossier = Map.groupBy(sorted, ({ pathname }) => dossierOf(pathname));
  const others = byDossier.get(undefined) ?? [];
  const jobs: DossierJob[] = [];
  for (const [dossier, own] of byDossier) {
    if (dossier === undefined) continue;
    const pages = own.map(({ pathname, route }) => ({ pathname, component: route.component }));
    const keys = own.flatMap(({ pathname, cacheKey = '' }) => [pathname, cacheKey]);
    jobs.push({ dossier, digest: combineDigests([program, ...keys]), pages });
  }
  return { jobs, others };
}

/** The module that Astro has bundled for rendering. */
function findEntry(site: string): string {
  const folder = join(site, '.prerender');
  const name = readdirSync(folder).find(each => each.startsWith('prerender-entry.'));
  if (!name) throw new Error(`không tìm thấy mã dựng trang trong ${folder}`);
  return pathToFileURL(join(folder, name)).href;
}
