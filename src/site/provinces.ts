import { combineDigests } from '../data/digest.ts';
import { buildProvincePage, listYears, type ProvinceInput, type ProvincePage } from '../views/compare/province-page.ts';
import { buildProvincesPage, type ProvincesPage } from '../views/compare/provinces-page.ts';
import { loadLists } from './collections.ts';
import { loadComparisons } from './comparisons.ts';
import { siteRepository } from './repository.ts';

/** /toan-tinh/<year>/; the key is what the page shows. */
export async function provincePaths() {
  const input = await gather();
  return listYears(input.rounds).map(year => ({
    params: { year },
    cacheKey: combineDigests([JSON.stringify(buildProvincePage({ ...input, year }))]),
  }));
}

export async function loadProvincePage(year: string): Promise<ProvincePage> {
  return buildProvincePage({ ...(await gather()), year });
}

export async function loadProvincesPage(): Promise<ProvincesPage> {
  return buildProvincesPage(await gather());
}

async function gather(): Promise<Omit<ProvinceInput, 'year'>> {
  const { rounds } = await loadComparisons();
  const { communes } = await loadLists();
  const { units, loadSet } = siteRepository();
  return { rounds, communes, units, setOf: loadSet };
}
