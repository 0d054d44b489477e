import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  type CheckReport,
  checkFoundation,
  checkRepository,
  coversAll,
  mergeReports,
} from '../../src/check-repository.ts';
import type { Repository } from '../../src/data/repository.ts';
import type { Scope } from '../../src/data/scope.ts';
import { countTaken, openSharedQueue, type SharedQueue } from '../../src/data/shared-queue.ts';
import { loadSummarise } from './load-summarise.ts';
import { openReports } from './open-reports.ts';

/** A thread costs as much as checking some hundred dossiers on its own: below that it gains nothing. */
const dossiersPerThread = 200;
/** Each thread holds its own program and content; more of them would take more memory than time they save. */
const mostThreads = 3;
/** What a thread keeps of a dossier is gone with the next one: more room for the young would only fill, not help. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };
const progressInterval = 200;

export interface ParallelOptions {
  readonly onDossier: (done: number) => void;
  /** Folder where reports of dossiers are kept for the next run; without it every dossier is checked. */
  readonly reports?: string;
  /** Whether to tell what lists show of each dossier, too. */
  readonly wantsSummaries?: boolean;
}

/** What a thread is given. */
export interface CheckWork {
  readonly root: string;
  readonly reports: string | undefined;
  readonly wantsSummaries: boolean;
  /** "<commune>/<dossier>", sorted. */
  readonly dossiers: readonly string[];
  readonly queue: SharedQueue;
}

/** The report of `checkRepository`, the dossiers shared out among the processors of the machine. */
export async function checkInParallel(
  repository: Repository,
  scope: Scope,
  { onDossier, reports, wantsSummaries = false }: ParallelOptions,
): Promise<CheckReport> {
  const { root } = repository;
  const { dossiers } = scope;
  const threads = Math.min(availableParallelism(), mostThreads, Math.floor(dossiers.length / dossiersPerThread));
  if (threads < 2) {
    const kept = reports === undefined ? {} : { kept: openReports({ root, reports }) };
    return checkRepository(repository, scope, { onDossier, ...kept, ...(await loadSummarise({ wantsSummaries })) });
  }
  const queue = openSharedQueue(dossiers.length);
  const work = { root, reports, wantsSummaries, dossiers, queue };
  const shares = Array.from({ length: threads }, () => checkInThread(work));
  const timer = setInterval(() => onDossier(countTaken(queue)), progressInterval);
  try {
    const reports = [checkFoundation(repository, scope), ...(await Promise.all(shares))];
    return mergeReports(reports, { isWhole: coversAll(repository, scope) });
  } finally {
    clearInterval(timer);
    onDossier(dossiers.length);
  }
}

function checkInThread(work: CheckWork): Promise<CheckReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: work, resourceLimits });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
