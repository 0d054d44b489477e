import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { combineDigests, digestPath } from '../data/digest.ts';
import { buildPlace, formatCommune } from '../views/place.ts';
import { needed } from './needed.ts';
import { type SiteRepository, siteRepository } from './repository.ts';

/*
 * Slim loaders: the store keeps an id, a digest and a few words; lists take the rest from the check, and a page reads
 * its dossier when it renders. What has not changed since the last build, in data and in code, is not read again.
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
  return slimLoader('hoso-dossiers', ({ repository, commonDigest, digestOf }) =>
    repository.communeIds().flatMap(commune =>
      repository.dossierIds(commune).map(dossier => {
        const id = `${commune}/${dossier}`;
        return { id, digest: combineDigests([commonDigest, digestOf(id)]), summarise: () => ({ commune, dossier }) };
      }),
    ),
  );
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
