import { openEntries } from '../data/find-entry.ts';
import { newestFirst } from '../views/dossier-summary.ts';
import type { FilePlace } from '../views/finding-place.ts';
import { findVersion } from '../views/history-view.ts';
import type { CheckedCommune } from '../views/quality-overview.ts';
import { buildQualityPage, type CheckedDossier, countFindings, type QualityPage } from '../views/quality-page.ts';
import { tellApart } from '../views/tell-apart.ts';
import { loadLists } from './collections.ts';
import { historyOf, loadSiteHistory } from './history.ts';
import { needed } from './needed.ts';
import { siteRepository } from './repository.ts';
import { ruleCatalogue } from './rules.ts';

export async function loadQualityPage(id: string, site: URL | undefined): Promise<QualityPage> {
  const [{ communesById, dossiersByCommune, setTitles }, history] = await Promise.all([loadLists(), loadSiteHistory()]);
  const { loadSet, findingsOf, sectionTitlesOf, repository } = siteRepository();
  const { title: commune } = needed(communesById.get(id), `communes/${id}`);
  const dossiers = (dossiersByCommune.get(id) ?? []).toSorted(newestFirst);
  const names = tellApart(
    dossiers.map(({ period, criteriaSet }) => ({ period, set: setTitles.get(criteriaSet) ?? criteriaSet })),
  );
  const checked = dossiers.map(
    ({ dossier, period, criteriaSet }, index): CheckedDossier => ({
      id: dossier,
      period: names[index] ?? period,
      criteria: loadSet(criteriaSet).criteria.data.criteria,
      sections: sectionTitlesOf(loadSet(criteriaSet)),
      ...findingsOf(`${id}/${dossier}`),
      version: findVersion(historyOf(history, `${id}/${dossier}`)),
    }),
  );
  return buildQualityPage({
    communeId: id,
    commune,
    dossiers: checked,
    titleOf: commune => communesById.get(commune)?.title,
    rules: new Map(ruleCatalogue.rules.map(rule => [rule.id, rule.title])),
    entryAt: findEntries(repository.root),
    site,
  });
}

/** Entries of the files whose findings do not say by themselves what they are about: results stand by criterion. */
const named = /^communes\/(?:[^/]+\/){1,2}(?:commune|dossier|documents)\.yaml$/;

/** Reads a file when something in it has to be named, and once for a page. */
function findEntries(root: string) {
  const files = new Map<string, ReturnType<typeof openEntries>>();
  return ({ file, line }: FilePlace) => {
    if (!named.test(file)) return undefined;
    const entryAt = files.get(file) ?? openEntries(root, file);
    files.set(file, entryAt);
    return entryAt(line);
  };
}

/** Every commune with the counts of its dossiers. */
export async function loadCheckedCommunes(): Promise<readonly CheckedCommune[]> {
  const { communes, dossiersByCommune } = await loadLists();
  const { findingsOf } = siteRepository();
  return communes.map(commune => {
    const dossiers = dossiersByCommune.get(commune.id) ?? [];
    const counts = countFindings(dossiers.map(({ dossier }) => findingsOf(`${commune.id}/${dossier}`)));
    return { ...commune, dossiers: dossiers.length, counts };
  });
}
