import { combineDigests } from '../data/digest.ts';
import {
  buildRegionPage,
  indexRegions,
  listRegionViews,
  type RegionEntry,
  type RegionPage,
  type RegionView,
} from '../views/compare/region-page.ts';
import { loadLists } from './collections.ts';
import { loadComparisons } from './comparisons.ts';
import { oncePerState } from './live.ts';
import { needed } from './needed.ts';
import { siteRepository } from './repository.ts';

/** Every region with its rounds, once a build. */
export const loadRegions: () => Promise<ReadonlyMap<string, RegionEntry>> = oncePerState(readRegions);

async function readRegions(): Promise<ReadonlyMap<string, RegionEntry>> {
  const { groups, rounds } = await loadComparisons();
  const { communes } = await loadLists();
  const { units, loadSet } = siteRepository();
  return indexRegions({ groups, rounds, communes, units, setOf: loadSet });
}

/** /huyen/<region>/ and, below it, /<set>/<period>/ with its parts; the key is what the page shows. */
export async function regionPaths() {
  const regions = await loadRegions();
  return [...regions.values()].flatMap(entry =>
    listRegionViews(entry).map(view => ({
      params: { region: view.region, view: addressOf(view) },
      cacheKey: combineDigests([JSON.stringify(buildRegionPage(entry, view))]),
    })),
  );
}

export async function loadRegionPage(region: string, view: string | undefined): Promise<RegionPage> {
  const [set, period, part] = view?.split('/') ?? [];
  const entry = needed((await loadRegions()).get(region), 'content/administrative-units.yaml');
  return buildRegionPage(entry, { region, set, period, part: part === undefined ? undefined : Number(part) });
}

function addressOf({ set, period, part = 1 }: RegionView): string | undefined {
  if (set === undefined) return undefined;
  return part > 1 ? `${set}/${period}/${part}` : `${set}/${period}`;
}
