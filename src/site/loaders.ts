import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { assessDossier } from '../assessment/assess-dossier.ts';
import { combineDigests, digestPath } from '../data/digest.ts';
import { openDossierDigests } from '../data/dossier-digests.ts';
import { loadYaml } from '../data/load-file.ts';
import { loadIndexDossier } from '../data/load-index-dossier.ts';
import type { Repository } from '../data/repository.ts';
import { type DossierSummary, summariseDossier } from '../views/dossier-summary.ts';
import { buildPlace, formatCommune } from '../views/place.ts';
import { needed, type SiteRepository, siteRepository } from './repository.ts';

/*
 * Slim loaders: the store keeps an id, a digest and what lists need; a page reads its dossier when it renders. What
 * has not changed since the last build, in data and in code, is not read again.
 */

interface Entry {
  readonly id: string;
  readonly digest: string;
  readonly summarise: () => object;
}

/** criteria/<set>/ */
export function criteriaLoader(): Loader {
  return slimLoader('hoso-criteria', site =>
    site.repository.criteriaSetIds().map(id => ({
      id,
      digest: site.commonDigest,
      summarise: () => ({ title: site.loadSet(id).set.data.shortTitle }),
    })),
  );
}

/** communes/<commune>/commune.yaml */
export function communesLoader(): Loader {
  return slimLoader('hoso-communes', site =>
    site.repository.communeIds().map(id => ({
      id,
      digest: combineDigests([site.commonDigest, digestPath(site.repository.root, `communes/${id}/commune.yaml`)]),
      summarise: () => {
        const { data } = needed(site.repository.loadCommune(id).value, `communes/${id}`).commune;
        return { id, title: formatCommune(data), unit: data.administrativeUnit, ...buildPlace(data, site.units) };
      },
    })),
  );
}

/** communes/<commune>/<dossier>/ */
export function dossiersLoader(): Loader {
  return slimLoader('hoso-dossiers', ({ repository, prepared, commonDigest }) => {
    const digestsOf = openDossierDigests(repository.root);
    return repository.communeIds().flatMap(commune =>
      repository.dossierIds(commune).map(dossier => {
        const id = `${commune}/${dossier}`;
        return {
          id,
          digest: combineDigests([commonDigest, prepared?.digests[id] ?? digestsOf(id).own]),
          summarise: () => prepared?.summaries[id] ?? summarise(repository, commune, dossier),
        };
      }),
    );
  });
}

function summarise(repository: Repository, commune: string, id: string): DossierSummary {
  const folder = `communes/${commune}/${id}`;
  const dossier = needed(loadYaml(repository.root, `${folder}/dossier.yaml`, 'dossier').value, folder);
  const results = needed(loadYaml(repository.root, `${folder}/results.yaml`, 'results').value, folder);
  const criteriaSet = needed(repository.loadCriteriaSet(dossier.data.criteriaSet).value, folder);
  const indexDossier = loadIndexDossier({
    root: repository.root,
    communeId: commune,
    dossier,
    dossierIds: repository.dossierIds(commune),
    criteriaSet: set => repository.loadCriteriaSet(set),
  });
  const assessment = assessDossier({ criteriaSet, dossier, results, indexDossier });
  const assignments = existsSync(join(repository.root, folder, 'assignments.yaml'))
    ? loadYaml(repository.root, `${folder}/assignments.yaml`, 'assignments').value
    : undefined;
  return summariseDossier({ commune, id, criteriaSet, dossier, results, assignments, assessment });
}

function slimLoader(name: string, list: (site: SiteRepository) => readonly Entry[]): Loader {
  return {
    name,
    async load(context) {
      const entries = list(siteRepository());
      dropOthers(context, new Set(entries.map(({ id }) => id)));
      const code = digestCode(context);
      for (const entry of entries) await store(context, entry, code);
    },
  };
}

function dropOthers({ store }: LoaderContext, known: ReadonlySet<string>): void {
  for (const id of store.keys()) if (!known.has(id)) store.delete(id);
}

async function store({ store, parseData }: LoaderContext, entry: Entry, code: string): Promise<void> {
  const digest = combineDigests([code, entry.digest]);
  if (store.get(entry.id)?.digest === digest) return;
  const data = await parseData({ id: entry.id, data: { ...entry.summarise() } });
  store.set({ id: entry.id, data, digest });
}

/** A summary is out of date, too, when the code that made it has changed. */
function digestCode({ config }: LoaderContext): string {
  const source = fileURLToPath(config.srcDir);
  const folders = ['schema', 'data', 'assessment', 'text', 'views', 'site'];
  return combineDigests(folders.map(folder => digestPath(source, folder)));
}
