import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CheckReport } from '../../src/check-repository.ts';
import type { Repository } from '../../src/data/repository.ts';
import type { Scope } from '../../src/data/scope.ts';
import { checkInParallel } from '../check/check-in-parallel.ts';

export interface ApartOptions {
  /** Folder where reports of dossiers are kept for the next run. */
  readonly reports: string;
  readonly onDossier: (done: number) => void;
}

/** What the process that checks is told. */
export interface ApartWork {
  readonly root: string;
  readonly reports: string;
}

/** What it answers: how many dossiers are done, at last the report; or the error for which there is none. */
export type ApartAnswer = { readonly done: number } | { readonly report: CheckReport } | { readonly fault: unknown };

/** Below that a process of its own takes more than it spares. */
const fewestDossiers = 400;

/**
 * Checks the whole repository, with summaries. A province is checked in a process of its own: what its memory was used
 * for is given back whole when it ends, before the pages are made. Throws where that process breaks off.
 */
export function checkApart(repository: Repository, scope: Scope, options: ApartOptions): Promise<CheckReport> {
  const { reports, onDossier } = options;
  return scope.dossiers.length < fewestDossiers
    ? checkInParallel(repository, scope, { onDossier, reports, wantsSummaries: true })
    : checkInProcess({ root: repository.root, reports }, onDossier);
}

const program = fileURLToPath(new URL('check-process.ts', import.meta.url));

/** Rejects with what the process says is wrong, or that it broke off. */
export function checkInProcess(work: ApartWork, onDossier: (done: number) => void): Promise<CheckReport> {
  return new Promise((resolve, reject) => {
    // Arguments of this very process, such as those of a profiler, are not meant for the other one.
    const child = fork(program, { execArgv: [], serialization: 'advanced' });
    child.on('message', (answer: ApartAnswer) => {
      if ('done' in answer) onDossier(answer.done);
      else if ('report' in answer) resolve(answer.report);
      else reject(answer.fault);
    });
    child.on('error', reject);
    // The channel closes once all that was sent is read; the process may have ended before.
    child.on('disconnect', () => reject(new Error('tiến trình kiểm tra dừng giữa chừng')));
    child.send(work);
  });
}
