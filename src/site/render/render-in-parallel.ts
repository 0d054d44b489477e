import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { countTaken, openSharedQueue, type SharedQueue } from '../../data/shared-queue.ts';
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

/** Where dossiers are rendered. */
export interface Renderers {
  /** Renders the dossiers; once. Fails where a thread does, and where pages are left over. */
  render(request: RenderRequest): Promise<void>;
  /** Ends whatever still runs. */
  stop(): Promise<void>;
}

/** A thread starts as fast as some forty dossiers are rendered. */
const dossiersPerThread = 40;
/** Each thread holds the bundled program and content. */
const mostThreads = 3;
/** What a page was made of is gone with the next one: more room takes memory, of which a build has little, and saves no time. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };
const progressInterval = 200;

/**
 * Starts threads that share the dossiers out among the processors of the machine; few are rendered where they are.
 * Threads load the program while whoever started them finds out what there is to render.
 */
export function startRenderers({ entry, dossiers, threads = threadsFor(dossiers) }: RenderersSource): Renderers {
  if (threads < 2) return { render: request => renderHere(entry, request), stop: async () => {} };
  const started = Array.from({ length: threads }, () => startThread(entry));
  return {
    render: request => renderInThreads(started, request),
    stop: async () => void (await Promise.all(started.map(({ worker }) => worker.terminate()))),
  };
}

function threadsFor(dossiers: number): number {
  return Math.min(availableParallelism(), mostThreads, Math.floor(dossiers / dossiersPerThread));
}

async function renderHere(entry: string, { jobs, place, onRender }: RenderRequest): Promise<void> {
  const { app }: { readonly app: RenderApp } = await import(entry);
  await renderDossiers(app, jobs, { ...place, onDossier: onRender });
}

interface RenderThread {
  readonly worker: Worker;
  /** Fails where the thread does, be it before it was given work. */
  readonly ended: Promise<void>;
}

async function renderInThreads(
  threads: readonly RenderThread[],
  { jobs, place, onRender }: RenderRequest,
): Promise<void> {
  const rendered = new Int32Array(new SharedArrayBuffer(4));
  const queue = openSharedQueue(jobs.length);
  const tell = () => onRender(Atomics.exchange(rendered, 0, 0));
  const timer = setInterval(tell, progressInterval);
  releaseYoungSpace();
  try {
    for (const { worker } of threads) {
      worker.postMessage({ jobs, queue, rendered, place } satisfies RenderWork);
      worker.ref();
    }
    await Promise.all(threads.map(({ ended }) => ended));
  } finally {
    clearInterval(timer);
    tell();
  }
  const left = jobs.length - countTaken(queue);
  if (left > 0) throw new Error(`Các luồng dựng trang dừng khi còn ${left} hồ sơ chưa dựng.`);
}

function startThread(entry: string): RenderThread {
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: entry, resourceLimits });
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', code => (code === 0 ? resolve() : reject(new Error(`Luồng dựng trang dừng với mã ${code}.`))));
  });
  // Told to whoever asks for pages; until then it is nobody's unhandled rejection.
  ended.catch(() => {});
  // A process that fails before there is work ends without waiting for its threads.
  worker.unref();
  return { worker, ended };
}
