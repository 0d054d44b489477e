import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { takeShare } from '../../data/shared-queue.ts';
import { loadRenderApp } from './load-render-app.ts';
import { PageEncoder } from './page-encoder.ts';
import { renderDossiers } from './render-dossiers.ts';
import type { RenderWork } from './render-in-parallel.ts';

/* A thread that renders: loads the program, waits for its work, then takes dossiers while there are any. */

if (!parentPort) throw new Error('this module is run in a thread');
// Astro makes its encoder when it is loaded, and Node that of its responses with the first of them.
globalThis.TextEncoder = PageEncoder;
const told = once(parentPort, 'message') as Promise<[RenderWork]>;
const { app, loadUsualPages, loadPages } = await loadRenderApp(workerData);
await loadUsualPages();
const [{ jobs, queue, rendered, place }] = await told;
await loadPages(new Set(jobs.flatMap(({ pages }) => pages.map(({ component }) => component))));
await renderDossiers(app, takeShare(queue, jobs), {
  ...place,
  onDossier: count => void Atomics.add(rendered, 0, count),
});
