import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { openSharedQueue, type SharedQueue } from '../../data/shared-queue.ts';
import { type DossierJob, type RenderApp, type RenderPlace, renderDossiers } from './render-dossiers.ts';
import { releaseYoungSpace } from './young-space.ts';

/** What a thread is told once the addresses of all pages are known. */
export interface RenderWork {
  readonly jobs: readonly DossierJob[];
  readonly queue: SharedQueue;
  /** One number in shared memory: how many pages were rendered. */
  readonly rendered: Int32Array<SharedArrayBuffer>;
  readonly place: RenderPlace;
}

export interface RenderersSource {
  /** Address of the module that Astro bundled for rendering. */
  readonly entry: string;
  /** How many dossiers there are to render. */
  readonly dossiers: number;
  /** How many threads; as many as pay off without it. */
  readonly threads?: number | undefined;
}

export interface RenderRequest {
  readonly jobs: readonly DossierJob[];
  readonly place: RenderPlace;
  /** Told from time to time how many pages were rendered. */
  readonly onRender: (rendered: number) => void;
}

/** Renders dossiers, once. */
export type Renderers = (request: RenderRequest) => Promise<void>;

/** A thread starts as fast as some forty dossiers are rendered. */
const dossiersPerThread = 40;
/** Each thread holds the bundled program and content. */
const mostThreads = 3;
/** What a page was made of is gone with the next one. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };
const progressInterval = 200;

/**
 * Starts threads that share the dossiers out among the processors of the machine; few are rendered where they are.
 * Threads load the program while whoever started them finds out what there is to render.
 */
export function startRenderers({ entry, dossiers, threads = threadsFor(dossiers) }: RenderersSource): Renderers {
  if (threads < 2) {
    return async ({ jobs, place, onRender }) => {
      const { app }: { readonly app: RenderApp } = await import(entry);
      await renderDossiers(app, jobs, { ...place, onDossier: onRender });
    };
  }
  releaseYoungSpace();
  const started = Array.from({ length: threads }, () => startThread(entry));
  return async ({ jobs, place, onRender }) => {
    const rendered = new Int32Array(new SharedArrayBuffer(4));
    const work: RenderWork = { jobs, queue: openSharedQueue(jobs.length), rendered, place };
    const tell = () => onRender(Atomics.exchange(rendered, 0, 0));
    const timer = setInterval(tell, progressInterval);
    try {
      await Promise.all(started.map(thread => thread.render(work)));
    } finally {
      clearInterval(timer);
      tell();
    }
  };
}

function threadsFor(dossiers: number): number {
  return Math.min(availableParallelism(), mostThreads, Math.floor(dossiers / dossiersPerThread));
}

function startThread(entry: string) {
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: entry, resourceLimits });
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', code => (code === 0 ? resolve() : reject(new Error(`Luồng dựng trang dừng với mã ${code}.`))));
  });
  // Told to whoever asks for pages; until then it is nobody's unhandled rejection.
  ended.catch(() => {});
  // A build that fails before there is work ends without waiting for its threads.
  worker.unref();
  return {
    render(work: RenderWork): Promise<void> {
      worker.ref();
      worker.postMessage(work);
      return ended;
    },
  };
}
