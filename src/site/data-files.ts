import { combineDigests } from '../data/digest.ts';
import type { CriteriaSetBundle } from '../schema/bundle.ts';
import { capitalise } from '../text/letter-case.ts';
import { buildDataPage, type DataPage } from '../views/data-page.ts';
import {
  aggregatesDataPath,
  criteriaSetDataPath,
  criteriaSetWorkbookPath,
  dataPagePath,
  openIndexPath,
} from '../views/links.ts';
import { buildOpenAggregates } from '../views/open-aggregates.ts';
import { describeRelease } from '../views/release-page.ts';
import {
  buildCatalogue,
  buildSchemaOrg,
  type CatalogueDataset,
  type CatalogueInput,
  fileOf,
} from '../views/tables/catalogue.ts';
import { buildDataPackage } from '../views/tables/data-package.ts';
import { loadSiteTables, type SiteTable } from './data-tables.ts';
import { oncePerState } from './live.ts';
import { listReleases } from './releases.ts';
import { siteRepository } from './repository.ts';
import { loadSetWorkbook, workbookDigest } from './set-workbook.ts';

/** A file of open data that is made of lists; its address begins with /api/v1/. */
export interface DataFile {
  readonly path: string;
  readonly mediaType: string;
  /** Changes with the content. */
  readonly digest: string;
  readonly write: () => string | Promise<Uint8Array>;
}

/** Below it lie all open data. */
export const openDataFolder = '/api/v1/';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** By address. Made once: each file is an address, and asks for all. */
export const loadDataFiles: () => Promise<ReadonlyMap<string, DataFile>> = oncePerState(async () => {
  const files = await listDataFiles(siteUrl());
  return new Map(files.map(file => [file.path, file]));
});

/** Astro gives the address of the site to pages only. */
function siteUrl(): URL | undefined {
  return import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
}

/** `site`: the address of the published site, where it is known: catalogues then carry absolute addresses. */
async function listDataFiles(site: URL | undefined): Promise<readonly DataFile[]> {
  const tables = await loadSiteTables();
  const described = [...tables.common, ...[...tables.bySet.values()].flat()];
  const sums = [...described, ...tables.criteria, ...tables.regions]
    .map(({ path, sha256 }) => `${sha256}  ${path.slice(openDataFolder.length)}\n`)
    .toSorted((left, right) => (left.slice(66) < right.slice(66) ? -1 : 1));
  const json = (name: string, mediaType: string, build: () => object): DataFile => ({
    path: `${openDataFolder}${name}`,
    mediaType,
    digest: combineDigests([tables.digest, site?.href ?? '', JSON.stringify(listReleases())]),
    write: () => `${JSON.stringify(build(), null, 1)}\n`,
  });
  const catalogue = await loadCatalogue(site);
  return [
    ...[...described, ...tables.criteria, ...tables.regions].map(tableFile),
    ...[...tables.bySet.keys()].map(set => ({
      path: criteriaSetWorkbookPath(set),
      mediaType: spreadsheet,
      digest: workbookDigest(tables, set),
      write: () => loadSetWorkbook(set),
    })),
    {
      path: `${openDataFolder}SHA256SUMS`,
      mediaType: 'text/plain',
      digest: combineDigests(sums),
      write: () => sums.join(''),
    },
    json('datapackage.json', 'application/json', () =>
      buildDataPackage({ ...naming, name: 'ho-so-so', tables: described, folder: openDataFolder }),
    ),
    ...Array.from(tables.aggregates, ([set, places]) =>
      json(aggregatesDataPath(set).slice(openDataFolder.length), 'application/json', () =>
        buildOpenAggregates(siteRepository().loadSet(set), places),
      ),
    ),
    json('catalog.jsonld', 'application/ld+json', () => buildCatalogue(catalogue)),
  ];
}

/** What the page about the data says, and what it tells search engines. */
export async function loadDataPage(site: URL | undefined): Promise<DataPage & { readonly schemaOrg: string }> {
  const [catalogue, { common, bySet }] = [await loadCatalogue(site), await loadSiteTables()];
  const ofSets = [...bySet.values()].flat();
  const isResults = ({ path }: SiteTable) => path.startsWith(`${openDataFolder}results/`);
  const hasStates = ({ path }: SiteTable) =>
    siteRepository().loadSet(path.split('/')[4] ?? '').set.data.kind !== 'scored';
  const results = ofSets
    .filter(isResults)
    .filter(hasStates)
    .toSorted((left, right) => right.size - left.size)[0];
  const first = (folder: string, end = '') =>
    ofSets.find(({ path }) => path.startsWith(`${openDataFolder}${folder}/`) && path.endsWith(end));
  const aggregates = ['places.csv', 'criteria.csv'].map(end => first('aggregates', end));
  const kinds = [...common, first('criteria'), results, ...aggregates];
  const page = buildDataPage({
    // Those with a page of their own are listed apart.
    datasets: catalogue.datasets.filter(({ page: own }) => own === undefined),
    columns: kinds.filter(table => table !== undefined),
    sample: { dossiers: common.find(({ name }) => name === 'dossiers')?.path ?? '', results: results?.path },
    site,
  });
  // "<" would end the script element that holds it.
  return { ...page, schemaOrg: JSON.stringify(buildSchemaOrg(catalogue)).replaceAll('<', '\\u003c') };
}

function tableFile({ path, sha256, csv }: SiteTable): DataFile {
  return { path, mediaType: 'text/csv', digest: sha256, write: csv };
}

const naming = {
  title: 'Hồ sơ chuyển đổi số cấp xã',
  description: 'Chỉ tiêu, kết quả, đánh giá và văn bản trong hồ sơ chuyển đổi số của các xã, phường, thị trấn.',
} as const;

/** The datasets of the catalogue: one of lists, one for each criteria set. */
async function loadCatalogue(site: URL | undefined): Promise<CatalogueInput> {
  const { common, bySet } = await loadSiteTables();
  const lists: CatalogueDataset = {
    id: 'bang-chung',
    title: 'Các xã, phường, thị trấn, hồ sơ và văn bản',
    description:
      'Danh sách xã, phường, thị trấn kèm mã đơn vị hành chính, kết quả chung của từng hồ sơ, và văn bản các hồ sơ dẫn.',
    keywords: ['chuyển đổi số', 'xã', 'hồ sơ'],
    files: [...common.map(fileOf), { path: openIndexPath, title: 'Mục lục', mediaType: 'application/json' }],
  };
  return {
    ...naming,
    publisher: 'Hồ Sơ Số',
    page: dataPagePath,
    datasets: [
      lists,
      ...[...bySet].map(([id, tables]) => buildDataset(siteRepository().loadSet(id), tables)),
      ...listReleases().map(describeRelease),
    ],
    absolute: path => (site ? new URL(path, site).href : path),
  };
}

function buildDataset({ id, set }: CriteriaSetBundle, tables: readonly SiteTable[]): CatalogueDataset {
  const { title, shortTitle, periods } = set.data;
  const years = periods.map(period => period.slice(0, 4)).toSorted();
  const [from, to] = [years[0], years.at(-1)];
  return {
    id,
    title: `${shortTitle}: kết quả của các xã, phường, thị trấn`,
    description: `${title}: các tiêu chí với chỉ tiêu từng kỳ, và kết quả, đánh giá của mọi xã, phường, thị trấn.`,
    keywords: ['chuyển đổi số', 'bộ tiêu chí', shortTitle],
    years: from === undefined || to === undefined ? undefined : { from, to },
    files: [
      ...tables.map(table => ({ ...fileOf(table), label: nameWithin(shortTitle, table.title) })),
      {
        path: aggregatesDataPath(id),
        title: `${shortTitle}: tổng hợp toàn tỉnh và từng huyện (JSON)`,
        label: 'Tổng hợp toàn tỉnh, từng huyện và từng tiêu chí qua các kỳ',
        mediaType: 'application/json',
      },
      {
        path: criteriaSetWorkbookPath(id),
        title: `${shortTitle} (Excel)`,
        label: 'Kết quả mới nhất của từng xã và các tiêu chí',
        mediaType: spreadsheet,
      },
      {
        path: criteriaSetDataPath(id),
        title: `${shortTitle} (JSON)`,
        label: 'Bộ tiêu chí, đủ mọi phần',
        mediaType: 'application/json',
      },
    ],
  };
}

/** "Tiêu chí cấp xã, kỳ 2023: kết quả" below the heading "Tiêu chí cấp xã": "Kỳ 2023: kết quả". */
function nameWithin(heading: string, title: string): string {
  const own = title.startsWith(heading) ? title.slice(heading.length).replace(/^[,:] /, '') : title;
  return capitalise(own.replace(` của ${heading}`, ''));
}
