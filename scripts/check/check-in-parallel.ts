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
import { type CheckerSource, openChecker } from './open-checker.ts';

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
  /** The rules of dossiers to ask, by id; all without it. */
  readonly rules?: ReadonlySet<string> | undefined;
  /** How many threads; as many as pay off without it. */
  readonly threads?: number;
}

/** What a thread is given. */
export interface CheckWork extends CheckerSource {
  /** "<commune>/<dossier>", sorted. */
  readonly dossiers: readonly string[];
  /** Communes to check, too, by the dossier with which they are read. */
  readonly communes: ReadonlyMap<string, string>;
  readonly queue: SharedQueue;
}

/** The report of `checkRepository`, the dossiers shared out among the processors of the machine. */
export async function checkInParallel(
  repository: Repository,
  scope: Scope,
  { onDossier, reports, wantsSummaries = false, rules, threads = threadsFor(scope) }: ParallelOptions,
): Promise<CheckReport> {
  const { root } = repository;
  const { dossiers } = scope;
  if (threads < 2) {
    return checkRepository(repository, scope, {
      onDossier,
      ...(await openChecker({ root, reports, wantsSummaries, rules })),
    });
  }
  const queue = openSharedQueue(dossiers.length);
  const communes = communesByDossier(scope);
  const work = { root, reports, wantsSummaries, rules, dossiers, communes, queue };
  const shares = Array.from({ length: threads }, () => checkInThread(work));
  const timer = setInterval(() => onDossier(countTaken(queue)), progressInterval);
  try {
    const read = new Set(communes.values());
    const rest = { ...scope, communes: scope.communes.filter(id => !read.has(id)) };
    const reports = [checkFoundation(repository, rest), ...(await Promise.all(shares)).flat()];
    return mergeReports(reports, { isWhole: !rules && coversAll(repository, scope) });
  } finally {
    clearInterval(timer);
    onDossier(dossiers.length);
  }
}

function threadsFor({ dossiers }: Scope): number {
  return Math.min(availableParallelism(), mostThreads, Math.floor(dossiers.length / dossiersPerThread));
}

/** Each commune by the first of its dossiers: whoever checks that has read the commune. */
function communesByDossier({ communes, dossiers }: Scope): ReadonlyMap<string, string> {
  const asked = new Set(communes);
  const found = new Map<string, string>();
  for (const key of dossiers) {
    const commune = key.slice(0, key.indexOf('/'));
    if (asked.delete(commune)) found.set(key, commune);
  }
  return found;
}

function checkInThread(work: CheckWork): Promise<readonly CheckReport[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: work, resourceLimits });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
