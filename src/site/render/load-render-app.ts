import type { RouteData } from 'astro';
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
 * Loads the pages of dossiers, and no others.
 */
export async function loadRenderApp(entry: string): Promise<RenderApp> {
  const { app }: { readonly app: BuildApp } = await import(entry);
  app.setInternals({ pagesByKeys: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  for (const { routeData } of app.manifest.routes) {
    if (!routeData.params.includes('dossier')) continue;
    const mod = await app.getComponentByRoute(routeData);
    app.routeCache.set(routeData, { mod, staticPaths: anyPath });
  }
  return app;
}

const anyPath = Object.assign([], { keyed: { get: () => ({ params: {} }) } });
