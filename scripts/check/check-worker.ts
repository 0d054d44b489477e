import { parentPort, workerData } from 'node:worker_threads';
import { checkDossiers } from '../../src/check-repository.ts';
import { openRepository } from '../../src/data/repository.ts';
import { type DossierQueue, takeDossiers } from './dossier-queue.ts';
import { loadSummarise } from './load-summarise.ts';
import { openReports } from './open-reports.ts';

/* A thread of the check: takes dossiers while there are any, then sends its report. */

const queue: DossierQueue = workerData;
const { root, reports } = queue;
const options = {
  ...(reports === undefined ? {} : { kept: openReports({ root, reports }) }),
  ...(await loadSummarise(queue)),
};
parentPort?.postMessage(checkDossiers(openRepository(root), takeDossiers(queue), options));
