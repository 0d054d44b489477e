import { renderMarkdownHtml } from '../documents/html/render-html.ts';
import type { OpenCriteriaSet, OpenDossier, OpenIndex } from '../schema/open-data.ts';
import { buildCommunePage, type CommunePage } from '../views/commune-page.ts';
import { buildCriteriaSetPage, type CriteriaSetPage } from '../views/criteria-set-page.ts';
import { buildCriterionPage, type CriterionPage } from '../views/criterion-page.ts';
import { buildOpenCriteriaSet, buildOpenDossier, buildOpenIndex } from '../views/open-data.ts';
import { buildPlace } from '../views/place.ts';
import { loadLists } from './collections.ts';
import { loadCriterionComparison, loadSetComparison } from './criteria-comparisons.ts';
import { writeJson } from './json-response.ts';
import { lastMade } from './last-made.ts';
import { needed } from './needed.ts';
import { siteRepository } from './repository.ts';

/* One function a page: reads what the page needs and hands on its finished model. Pages only print. */

export async function loadCommunePage(id: string): Promise<CommunePage> {
  const site = siteRepository();
  const { dossiersByCommune, setTitles, communes } = await loadLists();
  const commune = needed(site.repository.loadCommune(id).value, `communes/${id}`).commune.data;
  const dossiers = dossiersByCommune.get(id) ?? [];
  const sets = [...setTitles.keys()].map(site.loadSet);
  const place = buildPlace(commune, site.units);
  return buildCommunePage({ id, commune, place, dossiers, sets, units: site.units, communes });
}

export async function loadCriteriaSetPage(set: string): Promise<CriteriaSetPage> {
  const { kinds, loadSet } = siteRepository();
  return buildCriteriaSetPage(loadSet(set), kinds, await loadSetComparison(set));
}

export async function loadCriterionPage(setId: string, criterionId: string): Promise<CriterionPage> {
  const set = siteRepository().loadSet(setId);
  const criterion = needed(set.byId.get(criterionId), `criteria/${setId}`);
  const comparison = await loadCriterionComparison(setId, criterionId);
  return buildCriterionPage({ set, criterion, comparison, renderProse: renderMarkdownHtml });
}

export async function loadOpenIndex(): Promise<OpenIndex> {
  return buildOpenIndex(await loadLists());
}

export function loadOpenCriteriaSet(set: string): OpenCriteriaSet {
  return buildOpenCriteriaSet(siteRepository().loadSet(set));
}

export const loadOpenDossier = lastMade((commune: string, dossier: string): OpenDossier => {
  const { bundle, assessment, issues } = siteRepository().loadDossier(commune, dossier);
  return buildOpenDossier(bundle, assessment, issues);
});

/** `/api/v1/communes/<commune>/<dossier>.json` as it is published. */
export const writeDossierJson = lastMade((commune, dossier) => writeJson(loadOpenDossier(commune, dossier)));
