import { listTree, readBlobs, type TreeEntry } from './data/git-objects.ts';
import { readYaml } from './data/read-yaml.ts';
import type { PastDossierFiles, PastValue } from './views/tables/release-tables.ts';

const wanted = /^communes\/([^/]+)\/(?:([^/]+)\/)?(commune|dossier|results|documents)\.yaml$/;

/** The dossiers of a commit, in the order of their folders. Throws GitFault where git lacks the commit. */
export async function loadRelease(root: string, commit: string): Promise<readonly PastDossierFiles[]> {
  const entries = (await listTree(root, commit, ['communes'])).filter(({ path }) => wanted.test(path));
  const blobs = await readBlobs(
    root,
    entries.map(({ id }) => id),
  );
  const values = new Map(entries.map(entry => [entry.path, readPast(entry, blobs)]));
  return entries.flatMap(({ path }) => {
    const [, commune = '', dossier, name] = wanted.exec(path) ?? [];
    if (dossier === undefined || name !== 'dossier') return [];
    const folder = `communes/${commune}/${dossier}`;
    const itemsOf = (list: 'results' | 'documents') => listOf(values.get(`${folder}/${list}.yaml`)?.[list]);
    return [
      {
        commune,
        dossier,
        communeFile: values.get(`communes/${commune}/commune.yaml`) ?? {},
        head: values.get(path) ?? {},
        results: itemsOf('results'),
        documents: itemsOf('documents'),
      },
    ];
  });
}

function readPast({ path, id }: TreeEntry, blobs: ReadonlyMap<string, Buffer>): PastValue {
  const text = blobs.get(id)?.toString('utf8').normalize('NFC') ?? '';
  return asObject(readYaml({ file: path, text }).value);
}

function listOf(value: unknown): readonly PastValue[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

function asObject(value: unknown): PastValue {
  return typeof value === 'object' && value !== null ? (value as PastValue) : {};
}
