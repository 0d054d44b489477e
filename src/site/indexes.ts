import { listRegions, listSets } from '../views/compare/index-pages.ts';
import type { FigureTable } from '../views/figure-table.ts';
import { loadLists } from './collections.ts';
import { loadComparisons } from './comparisons.ts';
import { siteRepository } from './repository.ts';

/* The pages above those of regions and of sets. */

export async function loadRegionList(): Promise<FigureTable> {
  const [{ groups }, { dossiersByCommune }] = [await loadComparisons(), await loadLists()];
  return listRegions(groups, id => dossiersByCommune.has(id));
}

export async function loadSetList(): Promise<FigureTable> {
  const [{ rounds }, { setTitles }] = [await loadComparisons(), await loadLists()];
  return listSets([...setTitles.keys()].map(siteRepository().loadSet), rounds);
}
