/** Addresses of pages and anchors, in one place: fixed for good, because others cite them. */

export function communePath(commune: string): string {
  return `/xa/${commune}/`;
}

export function dossierPath(commune: string, dossier: string): string {
  return `/xa/${commune}/${dossier}/`;
}

export function criteriaSetPath(criteriaSet: string): string {
  return `/bo-tieu-chi/${criteriaSet}/`;
}

export function criterionPath(criteriaSet: string, criterion: string): string {
  return `/bo-tieu-chi/${criteriaSet}/${criterion}/`;
}

export function dossierDataPath(commune: string, dossier: string): string {
  return `/api/v1/communes/${commune}/${dossier}.json`;
}

export function criteriaSetDataPath(criteriaSet: string): string {
  return `/api/v1/criteria/${criteriaSet}.json`;
}

/** What the check found in the dossiers of a commune. */
export function qualityPath(commune: string): string {
  return `/kiem-tra/${commune}/`;
}

/** Anchor of a dossier on the page of findings of its commune. */
export function qualityAnchor(dossier: string): string {
  return `ky-${dossier}`;
}

/** What the check found in all dossiers. */
export const qualityOverviewPath = '/kiem-tra/';

/** The communes of one district with what the check found. */
export function qualityDistrictPath(district: string): string {
  return `/kiem-tra/huyen/${district}/`;
}

/** A rule of the check in the guide. */
export function rulePath(rule: string): string {
  return `/huong-dan/quy-tac/#${rule}`;
}

/** Anchor of a note in a document that is shown before it is issued; notes count from 1. */
export function noteAnchor(number: number): string {
  return `ghi-chu-${number}`;
}

/** A document of a dossier to read before it is issued. */
export function documentPreviewPath(commune: string, dossier: string, document: string): string {
  return `${dossierPath(commune, dossier)}van-ban/${document}/`;
}

/** What the parties to the appraisal of a dossier said; only dossiers that were appraised have it. */
export function appraisalPath(commune: string, dossier: string): string {
  return `${dossierPath(commune, dossier)}tham-dinh/`;
}

/** The evidence of every criterion of a dossier, each at its anchor, and the register of documents. */
export function evidencePath(commune: string, dossier: string): string {
  return `${dossierPath(commune, dossier)}minh-chung/`;
}

/** The permanent address of one criterion of a dossier with its evidence. */
export function criterionEvidencePath(commune: string, dossier: string, criterion: string): string {
  return `${evidencePath(commune, dossier)}#${criterionAnchor(criterion)}`;
}

/** What a report says in words, and the lists of a plan; only dossiers that have either have it. */
export function reportPath(commune: string, dossier: string): string {
  return `${dossierPath(commune, dossier)}bao-cao/`;
}

/** What changed in a dossier; only dossiers with more than one version have it. */
export function historyPath(commune: string, dossier: string): string {
  return `${dossierPath(commune, dossier)}lich-su/`;
}

/** Where a download lies: beside the page of its dossier. */
export function downloadPath(commune: string, dossier: string, file: string): string {
  return `${dossierPath(commune, dossier)}${file}`;
}

/** Anchor of a criterion on the page of a dossier, and on that of its evidence. */
export function criterionAnchor(criterion: string): string {
  return `ct-${criterion}`;
}

/** Anchor of an official document in the register, on the page of evidence. */
export function documentAnchor(document: string): string {
  return `vb-${document}`;
}

/** Anchor of the source of guidance on the page of a criteria set. */
export const guidanceSourceAnchor = 'nguon';

/** The JSON Schema of a part of the open data. */
export function openDataSchemaPath(part: 'index' | 'criteria-set' | 'dossier' | 'aggregates' | 'changes'): string {
  return `/api/v1/${part}.schema.json`;
}

/** The CSV of a list of the whole site: "communes", "dossiers". */
export function dataTablePath(table: string): string {
  return `/api/v1/${table}.csv`;
}

/** The CSV of the results of a dossier, one row a criterion. */
export function dossierTablePath(commune: string, dossier: string): string {
  return `/api/v1/communes/${commune}/${dossier}.csv`;
}

/** The CSV of the official documents a dossier cites. */
export function registerTablePath(commune: string, dossier: string): string {
  return `/api/v1/communes/${commune}/${dossier}.documents.csv`;
}

/** The CSV of the criteria of a set. */
export function criteriaSetTablePath(criteriaSet: string): string {
  return `/api/v1/criteria/${criteriaSet}.csv`;
}

/** The CSV of one criterion across communes: the rows of its page. */
export function criterionTablePath(criteriaSet: string, criterion: string): string {
  return `/api/v1/criteria/${criteriaSet}/${criterion}.csv`;
}

/** The CSV of every result of every commune under a set in one period. */
export function resultsTablePath(criteriaSet: string, period: string): string {
  return `/api/v1/results/${criteriaSet}/${period}.csv`;
}

/** The CSV of the results of a region's communes: the rows of its page. */
export function regionTablePath(region: string, criteriaSet: string, period: string): string {
  return `/api/v1/regions/${region}/${criteriaSet}/${period}.csv`;
}

/** The CSV of the province and its regions under a set, through all periods. */
export function placeAggregatesPath(criteriaSet: string): string {
  return `/api/v1/aggregates/${criteriaSet}/places.csv`;
}

/** The CSV of each criterion of a set in the province and its regions, through all periods. */
export function criterionAggregatesPath(criteriaSet: string): string {
  return `/api/v1/aggregates/${criteriaSet}/criteria.csv`;
}

/** The JSON with what both hold. */
export function aggregatesDataPath(criteriaSet: string): string {
  return `/api/v1/aggregates/${criteriaSet}.json`;
}

/** The CSV of the ranking of a scored set in one period. */
export function rankingTablePath(criteriaSet: string, period: string): string {
  return `/api/v1/rankings/${criteriaSet}/${period}.csv`;
}

/** The Excel file of a set: communes by criteria, and the tables behind. */
export function criteriaSetWorkbookPath(criteriaSet: string): string {
  return `/api/v1/criteria/${criteriaSet}.xlsx`;
}

/** The picture that social networks show beside a link to a dossier. */
export function shareImagePath(commune: string, dossier: string): string {
  return `${dossierPath(commune, dossier)}anh.png`;
}

/** The page about the open data. */
export const dataPagePath = '/du-lieu/';

/** A version of the data that was frozen. */
export function releasePath(release: string): string {
  return `${dataPagePath}${release}/`;
}

/** The JSON with every address a program needs. */
export const openIndexPath = '/api/v1/index.json';

/** A region (district, or province without districts): its communes beside each other. */
export function regionPath(region: string): string {
  return `/huyen/${region}/`;
}

/** The same for one set and period; regions with many communes have several parts, counted from 1. */
export function matrixPath(region: string, criteriaSet: string, period: string, part = 1): string {
  return `${regionPath(region)}${criteriaSet}/${period}/${part > 1 ? `${part}/` : ''}`;
}

/** All years of the province beside each other. */
export const provincesPath = '/toan-tinh/';

/** The province in one year. */
export function provincePath(year: string): string {
  return `${provincesPath}${year}/`;
}

/** Communes of a scored set by their points; long lists have several parts, counted from 1. */
export function rankingPath(criteriaSet: string, year: string, part = 1): string {
  return `/xep-hang/${criteriaSet}/${year}/${part > 1 ? `${part}/` : ''}`;
}

/** Anchor of the register of documents on the page of the evidence of a dossier. */
export const registerAnchor = 'van-ban';

/** The register of official documents over all dossiers. */
export const registerPath = '/van-ban/';

/** The documents of one year. */
export function registerYearPath(year: string): string {
  return `${registerPath}${year}/`;
}

/** What changed lately. */
export const changesPath = '/thay-doi/';
