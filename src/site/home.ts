import { buildHomePage, type HomePage, mostChanges } from '../views/home-page.ts';
import { loadChangeLog } from './changes.ts';
import { loadLists } from './collections.ts';
import { loadComparisons } from './comparisons.ts';
import { loadSiteHistory } from './history.ts';
import { siteRepository } from './repository.ts';

export async function loadHomePage(): Promise<HomePage> {
  const { communes, dossiers, setTitles } = await loadLists();
  const { groups, rounds } = await loadComparisons();
  const { units, loadSet, prepared } = siteRepository();
  const { head } = await loadSiteHistory();
  return buildHomePage({
    communes,
    dossiers,
    units,
    groups,
    rounds,
    sets: [...setTitles.keys()].map(loadSet),
    warningsOf: key => (prepared?.findings[key] ?? []).filter(({ severity }) => severity === 'warning').length,
    log: await loadChangeLog({ commits: mostChanges, dossiers: mostChanges, changes: 1 }),
    commit: head,
  });
}
