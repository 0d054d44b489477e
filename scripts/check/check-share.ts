import { type CheckReport, checkCommunes, checkDossiers } from '../../src/check-repository.ts';
import { openRepository } from '../../src/data/repository.ts';
import { takeShare } from '../../src/data/shared-queue.ts';
import type { CheckWork } from './check-in-parallel.ts';
import { openChecker } from './open-checker.ts';

/** Checks dossiers while there are any that no other thread has taken, and the communes read with them. */
export async function checkShare(work: CheckWork): Promise<readonly CheckReport[]> {
  const repository = openRepository(work.root);
  const taken: string[] = [];
  const report = checkDossiers(repository, takeNoting(work, taken), await openChecker(work));
  const communes = taken.flatMap(key => work.communes.get(key) ?? []);
  return [report, checkCommunes(repository, communes)];
}

function* takeNoting({ queue, dossiers }: CheckWork, taken: string[]): Iterable<string> {
  for (const key of takeShare(queue, dossiers)) {
    taken.push(key);
    yield key;
  }
}
