import { newestFirst } from '../views/dossier-summary.ts';
import { findVersion } from '../views/history-view.ts';
import type { CheckedCommune } from '../views/quality-overview.ts';
import { buildQualityPage, type CheckedDossier, countFindings, type QualityPage } from '../views/quality-page.ts';
import { tellApart } from '../views/tell-apart.ts';
import { loadLists } from './collections.ts';
import { historyOf, loadSiteHistory } from './history.ts';
import { needed } from './needed.ts';
import { siteRepository } from './repository.ts';

export async function loadQualityPage(id: string, site: URL | undefined): Promise<QualityPage> {
  const [{ communesById, dossiersByCommune, setTitles }, history] = await Promise.all([loadLists(), loadSiteHistory()]);
  const { loadSet, findingsOf } = siteRepository();
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
      ...findingsOf(`${id}/${dossier}`),
      version: findVersion(historyOf(history, `${id}/${dossier}`)),
    }),
  );
  return buildQualityPage({ communeId: id, commune, dossiers: checked, site });
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
