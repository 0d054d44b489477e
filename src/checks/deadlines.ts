import type { DossierBundle } from '../schema/bundle.ts';
import { stageRank } from '../text/stages.ts';

/** Work has begun and nothing is due yet: the first stage of the procedure, with the last deadline not behind. */
export function isBeforeDeadline(bundle: DossierBundle): boolean {
  if (!isAtWork(bundle) || !bundle.assignments) return false;
  const { deadline, assignments } = bundle.assignments.data;
  const all = [deadline, ...assignments.map(each => each.deadline)].filter(day => day !== undefined);
  return all.some(day => day >= bundle.dossier.data.asOf);
}

/** The commune itself is still working at the dossier. */
export function isAtWork({ dossier, criteriaSet }: DossierBundle): boolean {
  return stageRank(dossier.data.stage, criteriaSet.procedure?.data) <= 0;
}
