import { workerData } from 'node:worker_threads';
import { takeShare } from '../../data/shared-queue.ts';
import { loadRenderApp } from './load-render-app.ts';
import { renderDossiers } from './render-dossiers.ts';
import type { RenderWork } from './render-in-parallel.ts';

/* A thread that renders: takes dossiers while there are any. */

const { entry, jobs, queue, rendered, place }: RenderWork = workerData;
const components = new Set(jobs.flatMap(({ pages }) => pages.map(({ component }) => component)));
const app = await loadRenderApp(entry, components);
await renderDossiers(app, takeShare(queue, jobs), {
  ...place,
  onDossier: count => void Atomics.add(rendered, 0, count),
});
