import { parentPort, workerData } from 'node:worker_threads';
import { checkDossiers } from '../../src/check-repository.ts';
import { openRepository } from '../../src/data/repository.ts';
import { type DossierQueue, takeDossiers } from './dossier-queue.ts';

/* A thread of the check: takes dossiers while there are any, then sends its report. */

const queue: DossierQueue = workerData;
parentPort?.postMessage(checkDossiers(openRepository(queue.root), takeDossiers(queue)));
