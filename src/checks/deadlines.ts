import type { DossierBundle } from '../schema/bundle.ts';
import { stageRank } from '../text/stages.ts';

/**
 * The day by which a criterion is to be done: as assigned, its own before that of all; else the day of the set in the
 * year of the period; undefined where nobody set one.
 */
export function deadlineOf(bundle: DossierBundle, criterion: string): string | undefined {
  const { assignments, criteriaSet, dossier } = bundle;
  const own = assignments?.data.assignments.find(each => each.criterion === criterion)?.deadline;
  const assigned = own ?? assignments?.data.deadline;
  const day = criteriaSet.byId.get(criterion)?.deadline;
  const year = /^\d{4}/.exec(dossier.data.period.key)?.[0];
  return assigned ?? (day !== undefined && year !== undefined ? `${year}-${day}` : undefined);
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
