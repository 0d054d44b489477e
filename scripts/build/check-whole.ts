import { type CheckReport, wholeScope } from '../../src/check-repository.ts';
import { openRepository } from '../../src/data/repository.ts';
import { checkInParallel } from '../check/check-in-parallel.ts';
import type { ApartOptions, ApartWork } from './check-apart.ts';

/** Checks a whole repository, with summaries. */
export function checkWhole({ root, reports, onDossier }: ApartWork & ApartOptions): Promise<CheckReport> {
  const repository = openRepository(root);
  return checkInParallel(repository, wholeScope(repository), { onDossier, reports, wantsSummaries: true });
}
