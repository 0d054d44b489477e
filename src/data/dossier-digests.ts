import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { combineDigests, digestPath } from './digest.ts';
import { nameOfIndexDossier } from './load-index-dossier.ts';

/** What a dossier depends on, each as a digest of 32 hexadecimal digits. */
export interface DossierDigests {
  /** All that it shows of itself, and of the dossier it takes its index from. */
  readonly own: string;
  /** All of its commune: the dossiers it is compared with, too. */
  readonly commune: string;
}

/** Digests of the dossiers of a repository, "<commune>/<dossier>"; each file is read once while one commune is asked for. */
export function openDossierDigests(root: string): (key: string) => DossierDigests {
  let last: { readonly id: string; readonly digests: CommuneDigests } | undefined;
  return key => {
    const [commune = '', dossier = ''] = key.split('/');
    if (last?.id !== commune) last = { id: commune, digests: digestCommune(root, commune) };
    const { whole, entries } = last.digests;
    const own = entries.get(dossier) ?? '';
    const other = nameOfIndexDossier(root, `communes/${key}`);
    return { own: other === undefined ? own : combineDigests([own, entries.get(other) ?? '']), commune: whole };
  };
}

interface CommuneDigests {
  readonly whole: string;
  /** By name of what lies in the folder of the commune. */
  readonly entries: ReadonlyMap<string, string>;
}

function digestCommune(root: string, commune: string): CommuneDigests {
  const folder = `communes/${commune}`;
  const entries = listNames(join(root, folder)).map(name => [name, digestPath(root, `${folder}/${name}`)] as const);
  return { whole: combineDigests(entries.flat()), entries: new Map(entries) };
}

/** None where the folder is gone since the dossiers were listed. */
function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
