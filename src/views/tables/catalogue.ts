import type { WrittenTable } from './data-package.ts';
import { licence } from './licence.ts';

/** A group of files that belong together. */
export interface CatalogueDataset {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Years the figures are about, "2022" to "2025"; undefined: not bound to years. */
  readonly years?: { readonly from: string; readonly to: string } | undefined;
  /** Address of a page of its own; undefined: it stands on the page about the data. */
  readonly page?: string | undefined;
  /** Day on which it was published for good, YYYY-MM-DD; undefined: it changes with the data. */
  readonly issued?: string | undefined;
  readonly files: readonly CatalogueFile[];
}

export interface CatalogueFile {
  readonly path: string;
  readonly title: string;
  /** What it is called among the other files of its dataset; undefined: its title. */
  readonly label?: string | undefined;
  readonly mediaType: string;
  readonly size?: number | undefined;
  readonly sha256?: string | undefined;
}

export interface CatalogueInput {
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  /** Page about the data. */
  readonly page: string;
  readonly datasets: readonly CatalogueDataset[];
  /** Makes an address of the site absolute where its own is known. */
  readonly absolute: (path: string) => string;
}

const euro = 'http://publications.europa.eu/resource/authority';
const fileTypes: Readonly<Record<string, string>> = {
  'text/csv': `${euro}/file-type/CSV`,
  'application/json': `${euro}/file-type/JSON`,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': `${euro}/file-type/XLSX`,
};

/** The catalogue after DCAT 3 and DCAT-AP as JSON-LD; its context stands inside, so that nothing has to be fetched. */
export function buildCatalogue(input: CatalogueInput): object {
  const { title, description, publisher, page, datasets, absolute } = input;
  const agent = { '@type': 'foaf:Agent', 'foaf:name': publisher };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': absolute('/api/v1/catalog.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': vietnamese(title),
    'dct:description': vietnamese(description),
    'dct:publisher': agent,
    'dct:language': language,
    'dct:license': { '@id': licence.authority },
    'foaf:homepage': { '@id': absolute(page) },
    'dcat:dataset': datasets.map(dataset => ({
      '@id': absolute(addressOf(dataset, page)),
      '@type': 'dcat:Dataset',
      'dct:identifier': dataset.id,
      'dct:title': vietnamese(dataset.title),
      'dct:description': vietnamese(dataset.description),
      'dct:publisher': agent,
      'dct:language': language,
      'dcat:theme': { '@id': `${euro}/data-theme/GOVE` },
      'dcat:keyword': dataset.keywords.map(vietnamese),
      'dcat:landingPage': { '@id': absolute(addressOf(dataset, page)) },
      ...(dataset.issued ? { 'dct:issued': buildDay(dataset.issued) } : {}),
      ...(dataset.years ? { 'dct:temporal': buildTemporal(dataset.years) } : {}),
      'dcat:distribution': dataset.files.map(file => buildDistribution(file, absolute)),
    })),
  };
}

const language = { '@id': `${euro}/language/VIE` };

function vietnamese(text: string): object {
  return { '@value': text, '@language': 'vi' };
}

/** Its own page, or its place on the page about the data. */
function addressOf({ id, page }: CatalogueDataset, dataPage: string): string {
  return page ?? `${dataPage}#${id}`;
}

function buildDay(value: string): object {
  return { '@value': value, '@type': 'xsd:date' };
}

function buildTemporal({ from, to }: NonNullable<CatalogueDataset['years']>): object {
  const [startDate, endDate] = [buildDay(`${from}-01-01`), buildDay(`${to}-12-31`)];
  return { '@type': 'dct:PeriodOfTime', 'dcat:startDate': startDate, 'dcat:endDate': endDate };
}

function buildDistribution(file: CatalogueFile, absolute: CatalogueInput['absolute']): object {
  const { path, title, mediaType, size, sha256 } = file;
  const format = fileTypes[mediaType];
  return {
    '@id': absolute(path),
    '@type': 'dcat:Distribution',
    'dct:title': vietnamese(title),
    'dcat:accessURL': { '@id': absolute(path) },
    'dcat:downloadURL': { '@id': absolute(path) },
    'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${mediaType}` },
    ...(format === undefined ? {} : { 'dct:format': { '@id': format } }),
    'dct:license': { '@id': licence.authority },
    ...(size === undefined ? {} : { 'dcat:byteSize': { '@value': String(size), '@type': 'xsd:nonNegativeInteger' } }),
    ...(sha256 === undefined ? {} : { 'spdx:checksum': buildChecksum(sha256) }),
  };
}

function buildChecksum(sha256: string): object {
  return {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': { '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' },
    'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
  };
}

/** The same for search engines: schema.org, as the page about the data carries it in its head. */
export function buildSchemaOrg({ title, description, publisher, page, datasets, absolute }: CatalogueInput): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: title,
    description,
    url: absolute(page),
    inLanguage: 'vi',
    license: licence.path,
    publisher: { '@type': 'Organization', name: publisher },
    dataset: datasets.map(dataset => ({
      '@type': 'Dataset',
      name: dataset.title,
      description: dataset.description,
      url: absolute(addressOf(dataset, page)),
      keywords: [...dataset.keywords],
      inLanguage: 'vi',
      license: licence.path,
      isAccessibleForFree: true,
      creator: { '@type': 'Organization', name: publisher },
      ...(dataset.issued ? { datePublished: dataset.issued } : {}),
      ...(dataset.years ? { temporalCoverage: `${dataset.years.from}/${dataset.years.to}` } : {}),
      distribution: dataset.files.map(file => ({
        '@type': 'DataDownload',
        name: file.title,
        encodingFormat: file.mediaType,
        contentUrl: absolute(file.path),
      })),
    })),
  };
}

/** A written table as a file of the catalogue. */
export function fileOf({ path, title, size, sha256 }: WrittenTable): CatalogueFile {
  return { path, title, mediaType: 'text/csv', size, sha256 };
}
