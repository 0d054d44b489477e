import type { DossierBundle } from '../schema/bundle.ts';

/**
 * The day by which a criterion is to be done: as assigned, its own before that of all; else the day of the set in the
 * year of the period; undefined where nobody set one.
 */
export function deadlineOf(
  { assignments, criteriaSet, dossier }: Pick<DossierBundle, 'assignments' | 'criteriaSet' | 'dossier'>,
  criterion: string,
): string | undefined {
  const own = assignments?.data.assignments.find(each => each.criterion === criterion)?.deadline;
  const assigned = own ?? assignments?.data.deadline;
  const day = criteriaSet.byId.get(criterion)?.deadline;
  const year = /^\d{4}/.exec(dossier.data.period.key)?.[0];
  return assigned ?? (day !== undefined && year !== undefined ? `${year}-${day}` : undefined);
}
