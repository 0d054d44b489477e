import { combineDigests } from '../data/digest.ts';
import { loadLists, type SiteLists } from './collections.ts';
import { siteRepository } from './repository.ts';

/*
 * The addresses of each route. The cache key of a page covers all it shows; what the code adds, Astro itself tracks.
 */

export async function communePaths() {
  const lists = await loadLists();
  return lists.communes.map(({ id }) => ({ params: { commune: id }, cacheKey: communeKey(lists, id) }));
}

export async function dossierPaths() {
  const lists = await loadLists();
  const { prepared } = siteRepository();
  return lists.dossiers.map(({ commune, dossier }) => ({
    params: { commune, dossier },
    cacheKey: combineDigests([
      lists.dossierDigest(commune, dossier),
      lists.communeDigest(commune),
      JSON.stringify(prepared?.documents[`${commune}/${dossier}`] ?? []),
      JSON.stringify(prepared?.findings[`${commune}/${dossier}`] ?? []),
    ]),
  }));
}

export async function criteriaSetPaths() {
  const lists = await loadLists();
  return [...lists.setTitles.keys()].map(set => ({ params: { set }, cacheKey: lists.setDigest(set) }));
}

/** A page of a criterion shows one column of the province: it changes when its own column does. */
export async function criterionPaths() {
  const lists = await loadLists();
  return [...lists.setTitles.keys()].flatMap(set => {
    const newest = lists.newestBySet.get(set) ?? [];
    const titles = combineDigests(newest.map(({ commune }) => JSON.stringify(lists.communesById.get(commune))));
    return [...siteRepository().loadSet(set).byId.keys()].map(criterion => {
      const column = newest.map(({ commune, dossier, period, results }) => [
        commune,
        dossier,
        period,
        results[criterion],
      ]);
      const cacheKey = combineDigests([lists.setDigest(set), titles, JSON.stringify(column)]);
      return { params: { set, criterion }, cacheKey };
    });
  });
}

/** With the ids: a folder that is renamed keeps its digest, but the page links to it by its name. */
function communeKey(lists: SiteLists, commune: string): string {
  const dossiers = lists.dossiersByCommune.get(commune) ?? [];
  return combineDigests([
    lists.communeDigest(commune),
    ...dossiers.flatMap(({ dossier }) => [dossier, lists.dossierDigest(commune, dossier)]),
  ]);
}
