import { type CheckReport, checkDossiers } from '../../src/check-repository.ts';
import { openRepository } from '../../src/data/repository.ts';
import { takeShare } from '../../src/data/shared-queue.ts';
import type { CheckWork } from './check-in-parallel.ts';
import { loadSummarise } from './load-summarise.ts';
import { openReports } from './open-reports.ts';

/** Checks dossiers while there are any that no other thread has taken. */
export async function checkShare(work: CheckWork): Promise<CheckReport> {
  const { root, reports, queue, dossiers } = work;
  const options = {
    ...(reports === undefined ? {} : { kept: openReports({ root, reports }) }),
    ...(await loadSummarise(work)),
  };
  return checkDossiers(openRepository(root), takeShare(queue, dossiers), options);
}
