/** What a page of one type may weigh on a first visit. */
export interface Budget {
  /** The page itself, compressed, in bytes. */
  readonly html: number;
  /** With everything it loads, compressed, in bytes. */
  readonly total: number;
  /** The page included. */
  readonly requests: number;
  /** Elements. */
  readonly nodes: number;
  /** More elements for each document that the dossier cites as evidence. */
  readonly nodesPerDocument?: number;
  /** JavaScript, compressed, in bytes. */
  readonly script: number;
}

export interface PageType {
  readonly id: string;
  /** Address with parameters as a route of Astro writes them: "/xa/[commune]/[dossier]/". */
  readonly route: string;
  readonly budget: Budget;
  /** Most A4 pages that it may print on, where that is promised. */
  readonly sheets?: number;
  /** Its print is kept and passed on: the last sheet says address, version and date. */
  readonly isRecord?: true;
  /** The same whatever the data: need not be looked at again on a large province. */
  readonly isProse?: true;
}

const ordinary: Budget = { html: 12_000, total: 20_000, requests: 3, nodes: 1_500, script: 0 };
/** Tables with a row for each commune. */
const province: Budget = { html: 25_000, total: 35_000, requests: 3, nodes: 4_000, script: 0 };
const matrix: Budget = { html: 10_000, total: 18_000, requests: 3, nodes: 2_500, script: 0 };
const home: Budget = { html: 10_000, total: 18_000, requests: 4, nodes: 800, script: 500 };
const dossier: Budget = { ...ordinary, nodes: 1_000, nodesPerDocument: 15 };
/** Long texts that are read once: a whole document, a manual of all rules. */
const text: Budget = { html: 25_000, total: 35_000, requests: 3, nodes: 2_500, script: 0 };
/** Loads its index only once somebody types. */
const search: Budget = { html: 8_000, total: 18_000, requests: 4, nodes: 1_500, script: 4_000 };

/**
 * Every type of page that the site has; a page that fits none is a fault, so that a new type gets its budget. The first
 * route that fits counts. Gates, Lighthouse and pictures all read this table.
 */
export const pageTypes: readonly PageType[] = [
  { id: 'home', route: '/', budget: home },
  { id: 'not-found', route: '/404.html', budget: ordinary, isProse: true },
  { id: 'commune', route: '/xa/[commune]/', budget: ordinary },
  { id: 'dossier', route: '/xa/[commune]/[dossier]/', budget: dossier, sheets: 6, isRecord: true },
  { id: 'report', route: '/xa/[commune]/[dossier]/bao-cao/', budget: text },
  { id: 'evidence', route: '/xa/[commune]/[dossier]/minh-chung/', budget: text },
  { id: 'dossier-history', route: '/xa/[commune]/[dossier]/lich-su/', budget: ordinary },
  { id: 'appraisal', route: '/xa/[commune]/[dossier]/tham-dinh/', budget: ordinary },
  { id: 'document', route: '/xa/[commune]/[dossier]/van-ban/[document]/', budget: text },
  { id: 'districts', route: '/huyen/', budget: ordinary },
  { id: 'district', route: '/huyen/[district]/', budget: matrix },
  { id: 'district-matrix', route: '/huyen/[district]/[set]/[period]/', budget: matrix },
  { id: 'district-part', route: '/huyen/[district]/[set]/[period]/[part]/', budget: matrix },
  { id: 'provinces', route: '/toan-tinh/', budget: ordinary },
  { id: 'province', route: '/toan-tinh/[year]/', budget: matrix, sheets: 1 },
  { id: 'criteria-sets', route: '/bo-tieu-chi/', budget: ordinary },
  { id: 'criteria-set', route: '/bo-tieu-chi/[set]/', budget: ordinary },
  { id: 'criterion', route: '/bo-tieu-chi/[set]/[criterion]/', budget: province },
  { id: 'ranking', route: '/xep-hang/[set]/[year]/', budget: province },
  { id: 'ranking-part', route: '/xep-hang/[set]/[year]/[part]/', budget: province },
  { id: 'documents', route: '/van-ban/', budget: province },
  { id: 'documents-year', route: '/van-ban/[year]/', budget: province },
  { id: 'open-data', route: '/du-lieu/', budget: ordinary },
  { id: 'release', route: '/du-lieu/[release]/', budget: ordinary },
  { id: 'quality-overview', route: '/kiem-tra/', budget: ordinary },
  { id: 'quality', route: '/kiem-tra/[commune]/', budget: ordinary },
  { id: 'quality-district', route: '/kiem-tra/huyen/[district]/', budget: ordinary },
  { id: 'changes', route: '/thay-doi/', budget: ordinary },
  { id: 'method', route: '/phuong-phap/', budget: ordinary, isProse: true },
  { id: 'guides', route: '/huong-dan/', budget: ordinary, isProse: true },
  { id: 'rules', route: '/huong-dan/quy-tac/', budget: text, isProse: true },
  { id: 'guide', route: '/huong-dan/[guide]/', budget: ordinary, isProse: true },
  { id: 'contribute', route: '/gop-du-lieu/', budget: ordinary, isProse: true },
  { id: 'accessibility', route: '/tiep-can/', budget: ordinary, isProse: true },
  { id: 'search', route: '/tim-kiem/', budget: search },
  { id: 'communes-by-letter', route: '/tim-kiem/chu-cai/', budget: province },
  { id: 'english', route: '/en/', budget: ordinary, isProse: true },
  { id: 'english-page', route: '/en/[page]/', budget: ordinary, isProse: true },
];

/** Types that no shipped dossier gives rise to; a made-up province has them. */
export const rareTypes: readonly string[] = [
  'appraisal',
  'district-part',
  'quality-district',
  'ranking',
  'ranking-part',
  'release',
];

const patterns = pageTypes.map(type => ({ type, pattern: patternOf(type.route) }));

/** The type of a page; undefined: the table does not know it. */
export function typeOf(address: string): PageType | undefined {
  return patterns.find(({ pattern }) => pattern.test(address))?.type;
}

function patternOf(route: string): RegExp {
  return new RegExp(`^${route.replaceAll('.', '\\.').replaceAll(/\[\w+\]/g, '[^/]+')}$`);
}
