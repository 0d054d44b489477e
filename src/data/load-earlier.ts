import type { DossierBundle, EarlierDossier } from '../schema/bundle.ts';
import { loadMarkdown, loadYaml } from './load-file.ts';

export interface EarlierSource {
  readonly root: string;
  /** A dossier that is in memory already, by its folder; a check comes from the year before. */
  readonly inMemory: (folder: string) => DossierBundle | undefined;
}

/**
 * The last dossier of the same commune and criteria set before this one, by period; undefined where there is none
 * that can be used. Its own findings are told when it is checked itself.
 */
export function loadEarlier({ root, inMemory }: EarlierSource, bundle: DossierBundle): EarlierDossier | undefined {
  const { criteriaSet, period } = bundle.dossier.data;
  const others = bundle.commune.dossierIds.filter(id => id < bundle.id).toReversed();
  for (const id of others) {
    const folder = `communes/${bundle.commune.id}/${id}`;
    const known = inMemory(folder);
    const dossier = known?.dossier ?? loadYaml(root, `${folder}/dossier.yaml`, 'dossier').value;
    if (dossier?.data.criteriaSet !== criteriaSet || dossier.data.period.key >= period.key) continue;
    if (known) return { ...known, citedBy: criterion => known.evidence.get(criterion)?.data.documents ?? [] };
    const results = loadYaml(root, `${folder}/results.yaml`, 'results').value;
    const documents = loadYaml(root, `${folder}/documents.yaml`, 'documents').value;
    if (!results || !documents) return undefined;
    const citedBy = (criterion: string) =>
      loadMarkdown(root, `${folder}/evidence/${criterion}.md`, 'evidence').value?.data.documents ?? [];
    return { dossier, results, documents, citedBy };
  }
  return undefined;
}
