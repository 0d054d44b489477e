import type { RouteData } from 'astro';
import { openKeptPages, type RenderedFile } from './kept-pages.ts';

/** What is to be rendered of one dossier; all of it is made of the same files, which are read once. */
export interface DossierJob {
  /** "<commune>/<dossier>" */
  readonly dossier: string;
  /** Digest of all that its pages show, and of the code that makes them. */
  readonly digest: string;
  readonly pages: readonly PageJob[];
}

export interface PageJob {
  /** "/xa/a/2023/" */
  readonly pathname: string;
  /** The file of the page: "src/pages/xa/[commune]/[dossier].astro". */
  readonly component: string;
}

/** Where pages go. */
export interface RenderPlace {
  /** Folder of the site. */
  readonly site: string;
  /** Folder that keeps pages for the next build. */
  readonly kept: string;
  /** Address that pages are asked for at: "http://localhost:4321". */
  readonly origin: string;
}

/** The part used here of what Astro bundles for rendering in a build. */
export interface RenderApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/** Renders what has changed of the dossiers, takes over the rest; tells how many pages it rendered of each. */
export async function renderDossiers(
  app: RenderApp,
  jobs: Iterable<DossierJob>,
  { site, kept, origin, onDossier }: RenderPlace & { readonly onDossier?: (rendered: number) => void },
): Promise<void> {
  const pages = openKeptPages({ site, kept });
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  for (const job of jobs) {
    const { dossier, digest } = job;
    const isUnchanged = pages.reuse(dossier, digest);
    if (!isUnchanged) pages.keep(dossier, digest, await renderPages(app, job, { origin, routes }));
    onDossier?.(isUnchanged ? 0 : job.pages.length);
  }
}

interface RenderContext {
  readonly origin: string;
  readonly routes: ReadonlyMap<string, RouteData>;
}

async function renderPages(
  app: RenderApp,
  job: DossierJob,
  { origin, routes }: RenderContext,
): Promise<RenderedFile[]> {
  const files: RenderedFile[] = [];
  for (const page of job.pages) files.push(await renderPage(app, page, { origin, route: routes.get(page.component) }));
  return files;
}

interface PageContext {
  readonly origin: string;
  readonly route: RouteData | undefined;
}

async function renderPage(app: RenderApp, page: PageJob, { origin, route }: PageContext): Promise<RenderedFile> {
  if (!route) throw new Error(`${page.pathname}: không có trang ${page.component} trong mã đã dịch`);
  const response = await app.render(new Request(new URL(page.pathname, origin)), { routeData: route });
  if (response.status !== 200) throw new Error(`${page.pathname}: dựng trang trả về mã ${response.status}`);
  // Astro ends the address of a file with a slash, too, where the name of its route does not say that it is one.
  const path =
    route.type === 'page' ? `${page.pathname.slice(1)}index.html` : page.pathname.slice(1).replace(/\/$/, '');
  return { path, bytes: new Uint8Array(await response.arrayBuffer()) };
}
