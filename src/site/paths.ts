import type { History } from '../changes/history.ts';
import { combineDigests } from '../data/digest.ts';
import { hasAppraisal } from '../data/has-appraisal.ts';
import { otherCommunes } from '../views/commune-names.ts';
import { findRelatives } from '../views/compare/relatives.ts';
import { findVersion } from '../views/history-view.ts';
import { buildDistrictQuality } from '../views/quality-overview.ts';
import { loadLists, type SiteLists } from './collections.ts';
import { loadCriterionComparison, loadSetComparison } from './criteria-comparisons.ts';
import { historyOf, loadSiteHistory } from './history.ts';
import { liveNow } from './live.ts';
import { loadCheckedCommunes } from './quality.ts';
import { siteRepository } from './repository.ts';

/*
 * The addresses of each route. The cache key of a page covers all it shows; what the code adds, Astro itself tracks.
 */

export async function communePaths() {
  const lists = await loadLists();
  const { units } = siteRepository();
  return lists.communes.map(({ id, unit }) => {
    const relatives = findRelatives(unit, units, lists.communes);
    return {
      params: { commune: id },
      cacheKey: combineDigests([communeKey(lists, id), JSON.stringify(relatives)]),
    };
  });
}

export async function dossierPaths() {
  const [lists, history] = await Promise.all([loadLists(), loadSiteHistory()]);
  return lists.dossiers.map(({ commune, dossier }) => ({
    params: { commune, dossier },
    cacheKey: dossierKey(lists, history, { commune, dossier }),
  }));
}

/** The documents that a dossier has still to issue, each as a page. */
export async function previewPaths() {
  const [lists, history] = await Promise.all([loadLists(), loadSiteHistory()]);
  const { prepared, loadSet, repository } = siteRepository();
  // A development server writes the documents of a dossier when somebody looks at it, and asks for addresses once.
  const possible = (set: string) =>
    loadSet(set)
      .set.data.documents.filter(({ id }) => repository.templateIds().includes(id))
      .map(({ id }) => ({ document: id, hasPreview: true }));
  return lists.dossiers.flatMap(({ commune, dossier, criteriaSet }) => {
    const documents = liveNow() ? possible(criteriaSet) : (prepared?.documents[`${commune}/${dossier}`] ?? []);
    const cacheKey = dossierKey(lists, history, { commune, dossier });
    return documents
      .filter(({ hasPreview }) => hasPreview)
      .map(({ document }) => ({ params: { commune, dossier, document }, cacheKey }));
  });
}

/** The appraisal pages, of the dossiers that have one. */
export async function appraisalPaths() {
  const [lists, history] = await Promise.all([loadLists(), loadSiteHistory()]);
  const { root } = siteRepository().repository;
  return lists.dossiers
    .filter(({ commune, dossier }) => hasAppraisal(root, `${commune}/${dossier}`))
    .map(({ commune, dossier }) => ({
      params: { commune, dossier },
      cacheKey: dossierKey(lists, history, { commune, dossier }),
    }));
}

/** Keys are asked for by each kind of page. */
const dossierKeys = new WeakMap<SiteLists, Map<string, string>>();

/** Covers what every page of a dossier shows: its files, documents, findings, and its versions. */
export function dossierKey(
  lists: SiteLists,
  history: History,
  { commune, dossier }: { readonly commune: string; readonly dossier: string },
): string {
  const keys = dossierKeys.get(lists) ?? new Map<string, string>();
  dossierKeys.set(lists, keys);
  const key = `${commune}/${dossier}`;
  const made = keys.get(key) ?? makeDossierKey(lists, history, key);
  keys.set(key, made);
  return made;
}

function makeDossierKey(lists: SiteLists, history: History, key: string): string {
  const { prepared } = siteRepository();
  const [commune = '', dossier = ''] = key.split('/');
  return combineDigests([
    lists.dossierDigest(commune, dossier),
    lists.communeDigest(commune),
    JSON.stringify(prepared?.documents[key] ?? []),
    JSON.stringify(prepared?.findings[key] ?? []),
    JSON.stringify(historyOf(history, key)),
  ]);
}

export async function criteriaSetPaths() {
  const lists = await loadLists();
  const paths = [...lists.setTitles.keys()].map(async set => {
    const comparison = await loadSetComparison(set);
    return { params: { set }, cacheKey: combineDigests([lists.setDigest(set), JSON.stringify(comparison)]) };
  });
  return Promise.all(paths);
}

/** A page of a criterion shows one column of the province: it changes when its own column does. */
export async function criterionPaths() {
  const lists = await loadLists();
  const paths = [...lists.setTitles.keys()].flatMap(set =>
    [...siteRepository().loadSet(set).byId.keys()].map(async criterion => {
      const comparison = await loadCriterionComparison(set, criterion);
      return {
        params: { set, criterion },
        cacheKey: combineDigests([lists.setDigest(set), JSON.stringify(comparison)]),
      };
    }),
  );
  return Promise.all(paths);
}

/** With the ids: a folder that is renamed keeps its digest, but the page links to it by its name. */
function communeKey(lists: SiteLists, commune: string): string {
  const dossiers = lists.dossiersByCommune.get(commune) ?? [];
  return combineDigests([
    lists.communeDigest(commune),
    ...dossiers.flatMap(({ dossier }) => [dossier, lists.dossierDigest(commune, dossier)]),
  ]);
}

/** A page of findings shows those of all dossiers of a commune. */
export async function qualityPaths() {
  const [lists, history] = await Promise.all([loadLists(), loadSiteHistory()]);
  const { findingsOf } = siteRepository();
  return lists.communes.map(({ id }) => {
    const dossiers = lists.dossiersByCommune.get(id) ?? [];
    const findings = dossiers.map(({ dossier }) => findingsOf(`${id}/${dossier}`));
    const versions = dossiers.map(({ dossier }) => findVersion(historyOf(history, `${id}/${dossier}`))?.label);
    const others = findings.flatMap(each => [...each.findings, ...each.waived.map(({ issue }) => issue)]);
    const names = others.flatMap(otherCommunes).map(commune => lists.communesById.get(commune)?.title);
    const shown = JSON.stringify([findings, versions, names]);
    return { params: { commune: id }, cacheKey: combineDigests([communeKey(lists, id), shown]) };
  });
}

/** None where all communes stand on one page. */
export async function qualityDistrictPaths() {
  const districts = buildDistrictQuality(await loadCheckedCommunes());
  return districts.map(district => ({
    params: { district: district.id },
    props: { district },
    cacheKey: combineDigests([JSON.stringify(district)]),
  }));
}
