import type { RenderApp } from './render-dossiers.ts';

interface BuildApp extends RenderApp {
  setInternals(internals: object): void;
  setOptions(options: object): void;
}

/**
 * Loads what Astro bundled for rendering, in a thread where Astro itself does not run. Astro would hand it its
 * settings and, page by page, style sheets and scripts to link: the layout links its style sheet itself, and there
 * are no scripts.
 */
export async function loadRenderApp(entry: string): Promise<RenderApp> {
  const { app }: { readonly app: BuildApp } = await import(entry);
  app.setInternals({ pagesByKeys: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return app;
}
