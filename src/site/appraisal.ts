import { describeBlocker, findBlockers } from '../appraisal/policy/blockers.ts';
import { standingsOf } from '../appraisal-standing.ts';
import { type AppraisalPage, buildAppraisalPage } from '../views/appraisal-page.ts';
import { findVersion } from '../views/history-view.ts';
import { historyOf, loadSiteHistory } from './history.ts';
import { siteRepository } from './repository.ts';

/** The appraisal page of a dossier that has one. */
export async function loadAppraisalPage(
  commune: string,
  dossier: string,
  site: URL | undefined,
): Promise<AppraisalPage> {
  const { bundle, assessment } = siteRepository().loadDossier(commune, dossier);
  const version = findVersion(historyOf(await loadSiteHistory(), `${commune}/${dossier}`));
  const stages = standingsOf(bundle).map(standing => ({
    ...standing,
    blockers: findBlockers(standing).map(describeBlocker),
  }));
  return buildAppraisalPage({ bundle, criteria: assessment.criteria, stages, version, site });
}
