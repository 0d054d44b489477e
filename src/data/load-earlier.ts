import type { DossierBundle, EarlierDossier, Located } from '../schema/bundle.ts';
import type { Dossier } from '../schema/dossier.ts';
import { compareText } from '../text/collation.ts';
import { loadMarkdown, loadYaml } from './load-file.ts';

export interface EarlierSource {
  readonly root: string;
  /** A dossier that is in memory already, by its folder; a check comes from the year before. */
  readonly inMemory: (folder: string) => DossierBundle | undefined;
  /** The dossier.yaml of a folder; undefined where it cannot be used. */
  readonly headOf: (folder: string) => Located<Dossier> | undefined;
}

/**
 * The last dossier of the same commune and criteria set before this one, by period; undefined where there is none
 * that can be used. Its own findings are told when it is checked itself.
 */
export function loadEarlier(source: EarlierSource, bundle: DossierBundle): EarlierDossier | undefined {
  const { criteriaSet, period } = bundle.dossier.data;
  const others = bundle.commune.dossierIds.flatMap(id => {
    const folder = `communes/${bundle.commune.id}/${id}`;
    const dossier = folder === bundle.folder ? undefined : source.headOf(folder);
    return dossier?.data.criteriaSet === criteriaSet && isBefore(dossier.data.period.key, period.key)
      ? [{ folder, dossier }]
      : [];
  });
  others.sort((left, right) => compareText(right.dossier.data.period.key, left.dossier.data.period.key));
  for (const other of others) {
    const earlier = loadRest(source, other);
    if (earlier) return earlier;
  }
  return undefined;
}

/** Whether one key of a period comes before another; the key of a year begins with it. */
export function isBefore(left: string, right: string): boolean {
  return compareText(left, right) < 0;
}

interface Other {
  readonly folder: string;
  readonly dossier: Located<Dossier>;
}

function loadRest({ root, inMemory }: EarlierSource, { folder, dossier }: Other): EarlierDossier | undefined {
  const known = inMemory(folder);
  if (known) return { ...known, evidenceOf: criterion => known.evidence.get(criterion) };
  const results = loadYaml(root, `${folder}/results.yaml`, 'results').value;
  const documents = loadYaml(root, `${folder}/documents.yaml`, 'documents').value;
  if (!results || !documents) return undefined;
  const evidenceOf = (criterion: string) => loadMarkdown(root, `${folder}/evidence/${criterion}.md`, 'evidence').value;
  return { dossier, results, documents, evidenceOf };
}
