import { communeChecks } from './commune/commune-checks.ts';
import { criteriaSetChecks } from './criteria-set/criteria-set-checks.ts';
import { dossierChecks } from './dossier/dossier-checks.ts';

/** Id and title of every rule that is a check, sorted by id. */
export const allRules: readonly { readonly id: string; readonly title: string }[] = [
  ...criteriaSetChecks,
  ...communeChecks,
  ...dossierChecks,
]
  .map(({ id, title }) => ({ id, title }))
  .sort((left, right) => (left.id < right.id ? -1 : 1));
