import { parentPort, workerData } from 'node:worker_threads';
import { checkDossiers } from '../../src/check-repository.ts';
import { openRepository } from '../../src/data/repository.ts';
import { takeShare } from '../../src/data/shared-queue.ts';
import type { CheckWork } from './check-in-parallel.ts';
import { loadSummarise } from './load-summarise.ts';
import { openReports } from './open-reports.ts';

/* A thread of the check: takes dossiers while there are any, then sends its report. */

const work: CheckWork = workerData;
const { root, reports, queue, dossiers } = work;
const options = {
  ...(reports === undefined ? {} : { kept: openReports({ root, reports }) }),
  ...(await loadSummarise(work)),
};
parentPort?.postMessage(checkDossiers(openRepository(root), takeShare(queue, dossiers), options));
