import { getCollection } from 'astro:content';
import type { CommuneSummary } from '../views/commune-summary.ts';
import { type DossierSummary, newestOfEach } from '../views/dossier-summary.ts';
import { oncePerState } from './live.ts';
import { siteRepository } from './repository.ts';

/** What lists are made of, in a fixed order, with the digests that keys of pages are made of. */
export interface SiteLists {
  readonly communes: readonly CommuneSummary[];
  readonly dossiers: readonly DossierSummary[];
  /** Short titles of the criteria sets by id. */
  readonly setTitles: ReadonlyMap<string, string>;
  readonly communesById: ReadonlyMap<string, CommuneSummary>;
  readonly dossiersByCommune: ReadonlyMap<string, readonly DossierSummary[]>;
  readonly dossiersBySet: ReadonlyMap<string, readonly DossierSummary[]>;
  /** The newest dossier of each commune, by criteria set. */
  readonly newestBySet: ReadonlyMap<string, readonly DossierSummary[]>;
  communeDigest(commune: string): string;
  dossierDigest(commune: string, dossier: string): string;
  setDigest(set: string): string;
}

/** Reads the collections once a build: per page it would cost the square of their number. */
export const loadLists: () => Promise<SiteLists> = oncePerState(readLists);

async function readLists(): Promise<SiteLists> {
  const criteria = sortById<{ readonly title: string }>(await getCollection('criteria'));
  const communeEntries = sortById<CommuneSummary>(await getCollection('communes'));
  const dossierEntries = sortById<unknown>(await getCollection('dossiers'));
  const site = siteRepository();
  const communes = communeEntries.map(({ data }) => data);
  const dossiers = dossierEntries.map(({ id }) => site.summaryOf(id));
  const digests = (entries: readonly Entry<unknown>[]) =>
    new Map(entries.map(({ id, digest }) => [id, String(digest)]));
  const [sets, byCommune, byDossier] = [digests(criteria), digests(communeEntries), digests(dossierEntries)];
  const bySet = Map.groupBy(dossiers, ({ criteriaSet }) => criteriaSet);
  return {
    communes,
    dossiers,
    setTitles: new Map(criteria.map(({ id, data }) => [id, data.title])),
    communesById: new Map(communes.map(commune => [commune.id, commune])),
    dossiersByCommune: Map.groupBy(dossiers, ({ commune }) => commune),
    dossiersBySet: bySet,
    newestBySet: new Map([...bySet].map(([set, members]) => [set, newestOfEach(members)])),
    communeDigest: commune => byCommune.get(commune) ?? '',
    dossierDigest: (commune, dossier) => byDossier.get(`${commune}/${dossier}`) ?? '',
    setDigest: set => sets.get(set) ?? '',
  };
}

interface Entry<T> {
  readonly id: string;
  readonly digest?: number | string | undefined;
  readonly data: T;
}

function sortById<T>(entries: readonly Entry<T>[]): readonly Entry<T>[] {
  return entries.toSorted((left, right) => (left.id < right.id ? -1 : 1));
}
