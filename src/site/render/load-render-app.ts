import type { RouteData } from 'astro';
import { dossierOf } from '../../views/shard.ts';
import type { RenderApp } from './render-dossiers.ts';

interface BuildApp extends RenderApp {
  readonly routeCache: { set(route: RouteData, entry: { readonly mod: unknown; readonly staticPaths: unknown }): void };
  getComponentByRoute(route: RouteData): Promise<unknown>;
  setInternals(internals: object): void;
  setOptions(options: object): void;
}

/**
 * Loads what Astro bundled for rendering, in a thread where Astro itself does not run. Astro would hand it its
 * settings and, page by page, style sheets and scripts to link: the layout links its style sheet itself, and there
 * are no scripts. Before it renders a page it would list all addresses of its kind, as Astro has done already, to see
 * whether this is one of them and what else is known of it: the pages rendered here are, and need to know no more.
 */
export async function loadRenderApp(entry: string): Promise<LoadedApp> {
  const { app }: { readonly app: BuildApp } = await import(entry);
  app.setInternals({ pagesByKeys: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const loaded = new Set<RouteData>();
  const load = async (isWanted: (route: RouteData) => boolean) => {
    for (const { routeData } of app.manifest.routes) {
      if (loaded.has(routeData) || !isWanted(routeData)) continue;
      const mod = await app.getComponentByRoute(routeData);
      app.routeCache.set(routeData, { mod, staticPaths: anyPath });
      loaded.add(routeData);
    }
  };
  return {
    app,
    loadUsualPages: () =>
      load(({ type, route, params }) => type === 'page' && params.length === 2 && dossierOf(`${route}/`) !== undefined),
    loadPages: components => load(({ component }) => components.has(component)),
  };
}

export interface LoadedApp {
  readonly app: RenderApp;
  /** Loads the pages that a dossier has one of each; what shows its documents takes memory, and may not be asked for. */
  loadUsualPages(): Promise<void>;
  /** Loads these files, those that are not loaded yet; no page can be rendered before. */
  loadPages(components: ReadonlySet<string>): Promise<void>;
}

const anyPath = Object.assign([], { keyed: { get: () => ({ params: {} }) } });
