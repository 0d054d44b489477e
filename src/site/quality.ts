import { newestFirst } from '../views/dossier-summary.ts';
import { findVersion } from '../views/history-view.ts';
import type { CheckedCommune } from '../views/quality-overview.ts';
import { buildQualityPage, type CheckedDossier, countFindings, type QualityPage } from '../views/quality-page.ts';
import { loadLists } from './collections.ts';
import { historyOf, loadSiteHistory } from './history.ts';
import { needed } from './needed.ts';
import { siteRepository } from './repository.ts';

export async function loadQualityPage(id: string, site: URL | undefined): Promise<QualityPage> {
  const [{ communesById, dossiersByCommune }, history] = await Promise.all([loadLists(), loadSiteHistory()]);
  const { loadSet, findingsOf } = siteRepository();
  const { title: commune } = needed(communesById.get(id), `communes/${id}`);
  const dossiers = (dossiersByCommune.get(id) ?? []).toSorted(newestFirst);
  const checked = dossiers.map(
    ({ dossier, period, criteriaSet }): CheckedDossier => ({
      id: dossier,
      period,
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
