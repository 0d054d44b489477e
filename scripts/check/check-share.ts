import { type CheckReport, checkCommunes, checkDossiers } from '../../src/check-repository.ts';
import { openRepository } from '../../src/data/repository.ts';
import { takeShare } from '../../src/data/shared-queue.ts';
import type { CheckWork } from './check-in-parallel.ts';
import { loadSummarise } from './load-summarise.ts';
import { openReports } from './open-reports.ts';

/** Checks dossiers while there are any that no other thread has taken, and the communes read with them. */
export async function checkShare(work: CheckWork): Promise<readonly CheckReport[]> {
  const { root, reports, communes } = work;
  const options = {
    ...(reports === undefined ? {} : { kept: openReports({ root, reports }) }),
    ...(await loadSummarise(work)),
  };
  const repository = openRepository(root);
  const taken: string[] = [];
  const report = checkDossiers(repository, takeNoting(work, taken), options);
  return [
    report,
    checkCommunes(
      repository,
      taken.flatMap(key => communes.get(key) ?? []),
    ),
  ];
}

function* takeNoting({ queue, dossiers }: CheckWork, taken: string[]): Iterable<string> {
  for (const key of takeShare(queue, dossiers)) {
    taken.push(key);
    yield key;
  }
}
