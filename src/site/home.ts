import { buildHomePage, type HomePage } from '../views/home-page.ts';
import { loadLists } from './collections.ts';
import { loadComparisons } from './comparisons.ts';
import { loadSiteHistory } from './history.ts';
import { siteRepository } from './repository.ts';

export async function loadHomePage(): Promise<HomePage> {
  const { communes, dossiers, setTitles } = await loadLists();
  const { groups, rounds } = await loadComparisons();
  const { units, loadSet, prepared } = siteRepository();
  const history = await loadSiteHistory();
  const dates = Object.values(history.dossiers).flatMap(([newest]) => newest?.date ?? []);
  return buildHomePage({
    communes,
    dossiers,
    units,
    groups,
    rounds,
    sets: [...setTitles.keys()].map(loadSet),
    warningsOf: key => (prepared?.findings[key] ?? []).filter(({ severity }) => severity === 'warning').length,
    changed: dates.toSorted().at(-1),
    commit: history.head,
  });
}
