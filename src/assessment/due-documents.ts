import type { DossierBundle } from '../schema/bundle.ts';

/**
 * Ids of the documents due for a dossier now, in the order of its set: those of its stage, and those of no stage that
 * the dossier says it issues (a letter that assigns the criteria is the commune's own affair, not the procedure's).
 */
export function dueDocuments({
  criteriaSet,
  dossier,
}: Pick<DossierBundle, 'criteriaSet' | 'dossier'>): readonly string[] {
  const { stage: now, issued } = dossier.data;
  return criteriaSet.set.data.documents
    .filter(({ id, stage }) => (stage === undefined ? issued.some(({ document }) => document === id) : stage === now))
    .map(({ id }) => id);
}
