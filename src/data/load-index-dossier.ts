import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CriteriaSetBundle, Located, ScoredDossier } from '../schema/bundle.ts';
import type { Dossier } from '../schema/dossier.ts';
import { type Loaded, loadYaml } from './load-file.ts';

export interface IndexSource {
  readonly root: string;
  readonly communeId: string;
  /** The dossier that names another one. */
  readonly dossier: Located<Dossier>;
  readonly dossierIds: readonly string[];
  /** The set of an id, or no value where there is none that can be used. */
  readonly criteriaSet: (id: string) => Loaded<CriteriaSetBundle>;
}

/**
 * The dossier of the same commune whose points are the index of this one; undefined where none is named or it cannot
 * be used. Its own findings are told when it is checked itself.
 */
export function loadIndexDossier(source: IndexSource): ScoredDossier | undefined {
  const { root, communeId, dossierIds, criteriaSet } = source;
  const id = source.dossier.data.indexDossier;
  const folder = `communes/${communeId}/${id}`;
  if (id === undefined || !dossierIds.includes(id) || source.dossier.file.startsWith(`${folder}/`)) return undefined;
  const dossier = loadYaml(root, `${folder}/dossier.yaml`, 'dossier').value;
  const results = loadYaml(root, `${folder}/results.yaml`, 'results').value;
  const set = dossier && criteriaSet(dossier.data.criteriaSet).value;
  return dossier && results && set ? { id, dossier, results, criteriaSet: set } : undefined;
}

/** The dossier that the dossier in `folder` names, from the text of the file alone: asked of every dossier. */
export function nameOfIndexDossier(root: string, folder: string): string | undefined {
  try {
    const text = readFileSync(join(root, folder, 'dossier.yaml'), 'utf8');
    return /^indexDossier:\s*["']?([a-z0-9-]+)/m.exec(text)?.[1];
  } catch {
    return undefined;
  }
}
