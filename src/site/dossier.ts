import { describeBlocker, findBlockers } from '../appraisal/policy/blockers.ts';
import { standingsOf } from '../appraisal-standing.ts';
import { combineDigests } from '../data/digest.ts';
import { hasReportFiles } from '../data/has-report.ts';
import { renderMarkdownHtml } from '../documents/html/render-html.ts';
import type { DossierBundle } from '../schema/bundle.ts';
import { buildVoice } from '../views/appraisal-page.ts';
import { summariseStage } from '../views/appraisal-summary.ts';
import { buildDossierPage, type DossierPage } from '../views/dossier-page.ts';
import type { DataFile } from '../views/download-view.ts';
import { buildEvidencePage, type EvidencePage } from '../views/evidence-page.ts';
import { buildHistoryPage, type HistoryPage } from '../views/history-page.ts';
import { findVersion, hasHistory } from '../views/history-view.ts';
import { dossierDataPath, dossierTablePath, registerTablePath } from '../views/links.ts';
import { buildPlace } from '../views/place.ts';
import { buildReportPage, type ReportPage } from '../views/report-page.ts';
import { listAttachedFiles } from './attached-files.ts';
import { loadLists } from './collections.ts';
import { writeDossierCsv, writeRegisterCsv } from './dossier-tables.ts';
import { historyOf, loadSiteHistory } from './history.ts';
import { lastMade } from './last-made.ts';
import { writeDossierJson } from './pages.ts';
import { dossierKey } from './paths.ts';
import { siteRepository } from './repository.ts';

/* The pages of one dossier, one function each, and the addresses of those that not every dossier has. */

/** `site`: the address of the published site, where it is known. */
export async function loadDossierPage(commune: string, dossier: string, site: URL | undefined): Promise<DossierPage> {
  const { repository, units, prepared, loadDossier } = siteRepository();
  const { bundle, assessment, issues } = loadDossier(commune, dossier);
  const roles = repository.loadContent('roles').value?.data;
  return buildDossierPage({
    bundle,
    assessment,
    findings: issues,
    place: buildPlace(bundle.commune.commune.data, units),
    downloads: prepared?.documents[`${commune}/${dossier}`] ?? [],
    data: listDataFiles(commune, dossier),
    documentTitles: titlesOf(bundle),
    roles: roles?.roles ?? [],
    contact: roles?.contact,
    ...loadAppraisal(commune, dossier),
    history: historyOf(await loadSiteHistory(), `${commune}/${dossier}`),
    site,
  });
}

function listDataFiles(commune: string, dossier: string): readonly DataFile[] {
  const size = (text: string) => Buffer.byteLength(text);
  return [
    {
      title: 'Kết quả từng tiêu chí',
      href: dossierTablePath(commune, dossier),
      format: 'CSV',
      size: size(writeDossierCsv(commune, dossier)),
    },
    {
      title: 'Danh mục văn bản',
      href: registerTablePath(commune, dossier),
      format: 'CSV',
      size: size(writeRegisterCsv(commune, dossier)),
    },
    {
      title: 'Toàn bộ số liệu',
      href: dossierDataPath(commune, dossier),
      format: 'JSON',
      size: size(writeDossierJson(commune, dossier)),
    },
  ];
}

export async function loadEvidencePage(commune: string, dossier: string, site: URL | undefined): Promise<EvidencePage> {
  const { repository, kinds, loadDossier } = siteRepository();
  const { bundle, assessment, issues } = loadDossier(commune, dossier);
  return buildEvidencePage({
    bundle,
    assessment,
    kinds,
    findings: issues,
    files: listAttachedFiles(`${commune}/${dossier}`),
    data: listDataFiles(commune, dossier),
    contact: repository.loadContent('roles').value?.data.contact,
    voices: loadAppraisal(commune, dossier).voices,
    history: historyOf(await loadSiteHistory(), `${commune}/${dossier}`),
    renderProse: renderMarkdownHtml,
    site,
  });
}

export async function loadReportPage(commune: string, dossier: string, site: URL | undefined): Promise<ReportPage> {
  const { sectionTitlesOf, loadDossier } = siteRepository();
  const version = findVersion(historyOf(await loadSiteHistory(), `${commune}/${dossier}`));
  const { bundle } = loadDossier(commune, dossier);
  const sectionTitles = sectionTitlesOf(bundle.criteriaSet);
  return buildReportPage({ bundle, sectionTitles, renderProse: renderMarkdownHtml, version, site });
}

export async function loadHistoryPage(commune: string, dossier: string, site: URL | undefined): Promise<HistoryPage> {
  const history = historyOf(await loadSiteHistory(), `${commune}/${dossier}`);
  return buildHistoryPage({ bundle: siteRepository().loadDossier(commune, dossier).bundle, history, site });
}

/** One page of evidence a dossier. Attached files count with their bytes: the page says whether their hash is right. */
export async function evidencePaths() {
  return (await listDossiers()).map(({ commune, dossier, key }) => {
    const files = JSON.stringify([...listAttachedFiles(`${commune}/${dossier}`)]);
    return { params: { commune, dossier }, cacheKey: combineDigests([key, files]) };
  });
}

/** Of the dossiers that say something beside their results. */
export async function reportPaths() {
  const { root } = siteRepository().repository;
  return (await listDossiers())
    .filter(({ commune, dossier }) => hasReportFiles(root, `${commune}/${dossier}`))
    .map(({ commune, dossier, key }) => ({ params: { commune, dossier }, cacheKey: key }));
}

/** Of the dossiers that have more than one version. */
export async function historyPaths() {
  const history = await loadSiteHistory();
  return (await listDossiers())
    .filter(({ commune, dossier }) => hasHistory(historyOf(history, `${commune}/${dossier}`)))
    .map(({ commune, dossier, key }) => ({ params: { commune, dossier }, cacheKey: key }));
}

async function listDossiers() {
  const [lists, history] = await Promise.all([loadLists(), loadSiteHistory()]);
  return lists.dossiers.map(({ commune, dossier }) => ({
    commune,
    dossier,
    key: dossierKey(lists, history, { commune, dossier }),
  }));
}

/** Titles of the documents that the set of a dossier asks for. */
function titlesOf(bundle: DossierBundle): ReadonlyMap<string, string> {
  const { repository } = siteRepository();
  const ids = bundle.criteriaSet.set.data.documents.map(({ id }) => id);
  const known = ids.filter(id => repository.templateIds().includes(id));
  return new Map(
    known.flatMap(id => {
      const { title, form } = repository.loadTemplate(id).value?.data ?? {};
      return title === undefined ? [] : [[id, form === undefined ? title : `${title} (${form})`] as const];
    }),
  );
}

/** What the appraisal of a dossier has come to: by step, and by criterion. */
const loadAppraisal = lastMade((commune, id) => {
  const { bundle, assessment } = siteRepository().loadDossier(commune, id);
  const stages = bundle.appraisal.size === 0 ? [] : standingsOf(bundle);
  const procedure = bundle.criteriaSet.procedure?.data;
  // Each step knows the voices of all others, too.
  const criteria = stages.at(-1)?.criteria ?? [];
  return {
    standings: new Map(
      stages.map(standing => {
        const blockers = findBlockers(standing).map(describeBlocker);
        return [standing.stage, summariseStage({ ...standing, blockers }, { commune, id })] as const;
      }),
    ),
    voices: new Map(
      criteria.map(({ criterion, voices }) => {
        const found = assessment.byId.get(criterion);
        return [criterion, voices.map(voice => buildVoice(voice, found, procedure))] as const;
      }),
    ),
  };
});
