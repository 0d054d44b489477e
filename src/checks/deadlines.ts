import type { DossierBundle } from '../schema/bundle.ts';
import { stageRank } from '../text/stages.ts';

/** The day by which a criterion is to be done: its own, else that of all; undefined where nobody set one. */
export function deadlineOf({ assignments }: DossierBundle, criterion: string): string | undefined {
  const own = assignments?.data.assignments.find(each => each.criterion === criterion)?.deadline;
  return own ?? assignments?.data.deadline;
}

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
