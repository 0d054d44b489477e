import type { DossierBundle, EarlierDossier } from '../schema/bundle.ts';
import { loadMarkdown, loadYaml } from './load-file.ts';

/**
 * The last dossier of the same commune and criteria set before this one, by period; undefined where there is none
 * that can be used. Its own findings are told when it is checked itself.
 */
export function loadEarlier(root: string, bundle: DossierBundle): EarlierDossier | undefined {
  const { criteriaSet, period } = bundle.dossier.data;
  const others = bundle.commune.dossierIds.filter(id => id < bundle.id).toReversed();
  for (const id of others) {
    const folder = `communes/${bundle.commune.id}/${id}`;
    const dossier = loadYaml(root, `${folder}/dossier.yaml`, 'dossier').value;
    if (dossier?.data.criteriaSet !== criteriaSet || dossier.data.period.key >= period.key) continue;
    const results = loadYaml(root, `${folder}/results.yaml`, 'results').value;
    const documents = loadYaml(root, `${folder}/documents.yaml`, 'documents').value;
    if (!results || !documents) return undefined;
    const citedBy = (criterion: string) =>
      loadMarkdown(root, `${folder}/evidence/${criterion}.md`, 'evidence').value?.data.documents ?? [];
    return { dossier, results, documents, citedBy };
  }
  return undefined;
}
