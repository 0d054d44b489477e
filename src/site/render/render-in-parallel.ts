import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { openSharedQueue, type SharedQueue } from '../../data/shared-queue.ts';
import { type DossierJob, type RenderApp, type RenderPlace, renderDossiers } from './render-dossiers.ts';
import { releaseYoungSpace } from './young-space.ts';

/** What a thread is given. */
export interface RenderWork {
  /** Address of the module that Astro bundled for rendering. */
  readonly entry: string;
  readonly jobs: readonly DossierJob[];
  readonly queue: SharedQueue;
  /** One number in shared memory: how many pages were rendered. */
  readonly rendered: Int32Array<SharedArrayBuffer>;
  readonly place: RenderPlace;
}

export interface ParallelRender {
  readonly entry: string;
  readonly jobs: readonly DossierJob[];
  readonly place: RenderPlace;
  /** How many threads; as many as pay off without it. */
  readonly threads?: number | undefined;
  /** Told from time to time how many pages were rendered. */
  readonly onRender: (rendered: number) => void;
}

/** A thread starts as fast as some forty dossiers are rendered. */
const dossiersPerThread = 40;
/** Each thread holds the bundled program and content. */
const mostThreads = 3;
/** What a page was made of is gone with the next one. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };
const progressInterval = 200;

/** Renders the dossiers, shared out among the processors of the machine; few are rendered where they are, by `here`. */
export async function renderInParallel(
  here: () => Promise<RenderApp>,
  { entry, jobs, place, onRender, threads = threadsFor(jobs.length) }: ParallelRender,
): Promise<void> {
  if (threads < 2) {
    await renderDossiers(await here(), jobs, { ...place, onDossier: onRender });
    return;
  }
  const rendered = new Int32Array(new SharedArrayBuffer(4));
  const work: RenderWork = { entry, jobs, queue: openSharedQueue(jobs.length), rendered, place };
  releaseYoungSpace();
  const tell = () => onRender(Atomics.exchange(rendered, 0, 0));
  const timer = setInterval(tell, progressInterval);
  try {
    await Promise.all(Array.from({ length: threads }, () => renderInThread(work)));
  } finally {
    clearInterval(timer);
    tell();
  }
}

function threadsFor(dossiers: number): number {
  return Math.min(availableParallelism(), mostThreads, Math.floor(dossiers / dossiersPerThread));
}

function renderInThread(work: RenderWork): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: work, resourceLimits });
    worker.once('error', reject);
    worker.once('exit', code => (code === 0 ? resolve() : reject(new Error(`Luồng dựng trang dừng với mã ${code}.`))));
  });
}
