import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSandbox } from '../src/testing/git-sandbox.ts';
import { type BuiltSiteForTest, startBuiltSite } from './testing/built-site.ts';
import { freezeVersion, frozenVersion } from './testing/freeze-version.ts';
import profile from './testing/frictionless/datapackage-2.0.json' with { type: 'json' };

/* The open data of the shipped content, opened again by other people's readers. */

const project = join(import.meta.dirname, '..');
const dossier = 'quang-trung-bim-son/2023';
const api = '/api/v1';
const root = mkdtempSync(join(tmpdir(), 'hoso-open-data-'));
let site: BuiltSiteForTest;

beforeAll(async () => {
  for (const part of ['criteria', 'communes', 'content', 'templates'])
    cpSync(join(project, part), join(root, part), { recursive: true });
  const made = openSandbox(root);
  made.git('init', '-q', '-b', 'main');
  made.commit('Đầu', '2024-11-19T01:00:00Z');
  const results = `communes/${dossier}/results.yaml`;
  const text = readFileSync(join(root, results), 'utf8');
  made.write({ [results]: text.replace('verdict: in-progress', 'verdict: not-met') });
  const commit = made.commit('Sửa', '2024-11-20T01:00:00Z');
  freezeVersion(root, commit);
  site = await startBuiltSite({ root, args: ['--no-documents'] });
}, 900_000);
afterAll(async () => {
  await site?.close();
  rmSync(root, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));
const rowsOf = (path: string): Record<string, string>[] => parse(read(path), { bom: true, columns: true });
const sha256 = (path: string) =>
  createHash('sha256')
    .update(readFileSync(join(site.folder, path)))
    .digest('hex');

describe('JSON', () => {
  const validatorOf = (schema: object) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    return ajv.compile(schema);
  };

  test('every file that names a JSON Schema keeps it', () => {
    const files = globSync('api/v1/**/*.json', { cwd: site.folder }).filter(
      name => !/\.schema\.json$|datapackage/.test(name),
    );
    expect(files.length).toBeGreaterThan(7);
    for (const file of files) {
      const data = json(file);
      const validate = validatorOf(json(data.$schema));
      expect(validate(data), `${file}: ${JSON.stringify(validate.errors?.[0])}`).toBe(true);
    }
  });

  test('a file with a verdict that does not exist, and one that lacks a field, are refused', () => {
    const data = json(`${api}/communes/${dossier}.json`);
    const validate = validatorOf(json(data.$schema));
    expect(validate({ ...data, results: [{ ...data.results[0], verdict: 'good' }] })).toBe(false);
    const { asOf: _, ...rest } = data;
    expect(validate(rest)).toBe(false);
  });
});

describe('the data package', () => {
  const validate = () => {
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
    addFormats.default(ajv);
    return ajv.compile(profile);
  };

  test('keeps the profile of Frictionless Data Package 2.0, which refuses a broken one', () => {
    const check = validate();
    const data = json(`${api}/datapackage.json`);
    expect(check(data), JSON.stringify(check.errors?.[0])).toBe(true);
    expect(check({ ...data, resources: [{ ...data.resources[0], name: undefined }] })).toBe(false);
    const wrong = structuredClone(data);
    wrong.resources[0].schema.fields[0].type = 'word';
    expect(check(wrong)).toBe(false);
  });

  test('says of each table what is in it: size, checksum, columns, types, keys', () => {
    const { resources } = json(`${api}/datapackage.json`);
    expect(resources.length).toBeGreaterThan(8);
    for (const { path, bytes, hash, schema } of resources) {
      const file = `${api}/${path}`;
      expect([bytes, hash], path).toEqual([readFileSync(join(site.folder, file)).length, `sha256:${sha256(file)}`]);
      const rows = rowsOf(file);
      const [header] = parse(read(file), { bom: true, to: 1 });
      expect(header, path).toEqual(schema.fields.map(({ name }: { name: string }) => name));
      for (const field of schema.fields)
        expect(
          rows.filter(row => !isValid(row[field.name] ?? '', field)),
          path,
        ).toEqual([]);
      const keys = rows.map(row => schema.primaryKey.map((name: string) => row[name]).join('\n'));
      expect(new Set(keys).size, path).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const keyOf = (row: Record<string, string>) => fields.map((name: string) => row[name]).join('\n');
        const known = new Set(rowsOf(`${api}/${reference.resource}.csv`).map(keyOf));
        expect(
          rows.filter(row => !known.has(keyOf(row))),
          path,
        ).toEqual([]);
      }
    }
  });

  interface Field {
    readonly name: string;
    readonly type: string;
    readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
  }

  function isValid(value: string, { type, constraints }: Field): boolean {
    if (value === '') return constraints?.required !== true;
    if (constraints?.enum && !constraints.enum.includes(value)) return false;
    if (type === 'integer') return /^-?\d+$/.test(value);
    if (type === 'number') return /^-?\d+(\.\d+)?$/.test(value);
    if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(value);
    return type !== 'boolean' || /^(true|false)$/.test(value);
  }
});

test('SHA256SUMS holds for every table', () => {
  const lines = read(`${api}/SHA256SUMS`).trim().split('\n');
  expect(lines.length).toBeGreaterThan(100);
  for (const line of lines) {
    const [sum = '', name = ''] = line.split('  ');
    expect(sha256(`${api}/${name}`), name).toBe(sum);
  }
});

describe('CSV', () => {
  test('of a dossier has the rows of its page and its JSON, with commune and criterion', () => {
    const rows = rowsOf(`${api}/communes/${dossier}.csv`);
    const data = json(`${api}/communes/${dossier}.json`);
    expect(rows.map(({ criterion }) => criterion)).toEqual(
      data.results.map((each: { criterion: string }) => each.criterion),
    );
    expect(rows.find(({ criterion }) => criterion === '3.1')).toMatchObject({
      commune: 'quang-trung-bim-son',
      value: '82.1',
      numerator: '2592',
      denominator: '3082',
      computed: '84.1012',
    });
    const page = read(`xa/${dossier}/index.html`);
    for (const { criterion } of rows) expect(page).toContain(`id="ct-${criterion}"`);
    expect(page).toContain(`href="${api}/communes/${dossier}.csv"`);
  });

  test('of documents has the register of the dossier, and which criteria rest on each', () => {
    const rows = rowsOf(`${api}/communes/${dossier}.documents.csv`);
    expect(rows).toHaveLength(json(`${api}/communes/${dossier}.json`).documents.length);
    expect(rows.find(({ document }) => document === 'kh-35-2021')?.criteria).toContain('1.1');
  });

  test('of a criterion has every commune of the set, and its page leads to it', () => {
    const rows = rowsOf(`${api}/criteria/thanh-hoa-1829/1.1.csv`);
    expect(rows.map(({ commune, dossier: id }) => `${commune}/${id}`).sort()).toEqual([
      'cam-tan-cam-thuy/2024',
      dossier,
    ]);
    expect(read('bo-tieu-chi/thanh-hoa-1829/1.1/index.html')).toContain(
      `href="${api}/criteria/thanh-hoa-1829/1.1.csv"`,
    );
  });

  test('of the province has the figures of its page, and its JSON the same', () => {
    const rows = rowsOf(`${api}/aggregates/thanh-hoa-1829/places.csv`);
    const whole = rows.find(row => row.period === '2023' && row.region === 'all' && row.pillar === 'all');
    expect(whole).toMatchObject({ expected: '5', dossiers: '1', known: '1', mean: '97.1429', eligible: '0' });
    const page = read('toan-tinh/2023/index.html');
    for (const text of ['>1/5<', '>97,1%<', `href="${api}/aggregates/thanh-hoa-1829/places.csv"`])
      expect(page).toContain(text);
    const [period] = json(`${api}/aggregates/thanh-hoa-1829.json`).periods;
    const numbers = (place: Record<string, unknown>) =>
      ['expected', 'dossiers', 'known', 'mean', 'eligible'].map(name => String(place[name] ?? ''));
    expect(period.places.map(numbers)).toEqual(
      rows.filter(row => row.period === period.period && row.pillar === 'all').map(numbers),
    );
    const criteria = rowsOf(`${api}/aggregates/thanh-hoa-1829/criteria.csv`);
    const found = criteria.find(row => row.period === '2023' && row.region === 'bim-son' && row.criterion === '3.1');
    expect(found).toMatchObject({ dossiers: '1', met: '1', unknown: '0', figures: '1', mean: '84.1', minimum: '84.1' });
  });

  test('text is text and begins with the mark Excel looks for', () => {
    for (const name of globSync('api/v1/**/*.csv', { cwd: site.folder })) {
      const bytes = readFileSync(join(site.folder, name));
      expect([...bytes.subarray(0, 3)], name).toEqual([0xef, 0xbb, 0xbf]);
      const cells: string[][] = parse(bytes, { bom: true });
      expect(
        cells.flat().filter(cell => /^[=+@\t]/.test(cell) && !/^[+]?\d/.test(cell)),
        name,
      ).toEqual([]);
    }
  });
});

test('the Excel file of a set opens with communes, words and figures', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(site.folder, `${api}/criteria/thanh-hoa-1829.xlsx`));
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Đánh giá', 'Kết quả', 'Tiêu chí']);
  const cellOf = (sheet: string, commune: string, criterion: string) => {
    const found = workbook.getWorksheet(sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    const column = (found.getRow(1).values as unknown[]).indexOf(criterion);
    return found.getCell((found.getColumn(2).values as unknown[]).indexOf(commune), column).value;
  };
  expect(cellOf('Đánh giá', 'Xã Quang Trung', '4.7')).toBe('Không đạt');
  expect(cellOf('Kết quả', 'Xã Quang Trung', '1.2')).toBe(100);
});

test('the catalogue is JSON-LD with what DCAT-AP asks for, and every download is there', async () => {
  const [catalogue] = (await jsonld.expand(json(`${api}/catalog.jsonld`))) as Record<
    string,
    Record<string, unknown>[]
  >[];
  const [dcat, dct] = ['http://www.w3.org/ns/dcat#', 'http://purl.org/dc/terms/'];
  for (const name of ['title', 'description', 'publisher']) expect(catalogue?.[`${dct}${name}`], name).toBeDefined();
  const datasets = catalogue?.[`${dcat}dataset`] as unknown as Record<string, Record<string, unknown>[]>[];
  // One of lists, three of criteria sets, one frozen.
  expect(datasets).toHaveLength(5);
  for (const dataset of datasets) {
    for (const name of ['title', 'description']) expect(dataset[`${dct}${name}`], name).toBeDefined();
    const files = dataset[`${dcat}distribution`] as unknown as Record<string, { readonly '@id': string }[]>[];
    const addresses = files.map(file => new URL(file[`${dcat}accessURL`]?.[0]?.['@id'] ?? ''));
    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.filter(({ pathname }) => !existsSync(join(site.folder, pathname))).map(String)).toEqual([]);
  }
});

test('the page about the data leads to files that exist, and tells search engines of them', () => {
  const page = read('du-lieu/index.html');
  const links = [...page.matchAll(/href="(\/api[^"]*)"/g)].map(([, href = '']) => href);
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter(href => !existsSync(join(site.folder, href)))).toEqual([]);
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  expect(JSON.parse(data)).toMatchObject({ '@type': 'DataCatalog', inLanguage: 'vi', license: expect.any(String) });
});

test('a frozen version is found, says what its files hold and vouches for each', () => {
  const folder = `du-lieu/${frozenVersion}`;
  expect(read('du-lieu/index.html')).toContain(`href="/${folder}/"`);
  const page = read(`${folder}/index.html`);
  const files = [...page.matchAll(/<a href="([^"]*)" download>/g)].map(([, href = '']) => href);
  expect(files.map(href => href.slice(folder.length + 2))).toEqual([
    'dossiers.csv',
    'results.csv',
    'documents.csv',
    'SHA256SUMS',
    'datapackage.json',
  ]);
  for (const href of files.slice(0, 4)) expect(page, href).toContain(`<code>${sha256(href)}</code>`);
  for (const line of read(`${folder}/SHA256SUMS`).trim().split('\n')) {
    const [sum, name = ''] = line.split('  ');
    expect(sha256(`${folder}/${name}`), name).toBe(sum);
  }
  const { resources } = json(`${folder}/datapackage.json`);
  for (const { path, hash, bytes, schema } of resources) {
    expect(hash).toBe(`sha256:${sha256(`${folder}/${path}`)}`);
    expect(bytes).toBe(readFileSync(join(site.folder, folder, path)).length);
    const [row = {}] = rowsOf(`${folder}/${path}`);
    expect(Object.keys(row)).toEqual(schema.fields.map(({ name }: { readonly name: string }) => name));
    for (const name of Object.keys(row)) expect(page).toContain(`<code>${name}</code>`);
  }
});

describe('what changed', () => {
  test('stands on its page and in the feed, old and new, without names of persons', () => {
    const words = 'đánh giá: từ Đang triển khai thành Không đạt';
    expect(read('thay-doi/index.html')).toContain(words);
    const feed = new DOMParser().parseFromString(read('thay-doi.atom'), 'text/xml');
    expect(feed.getElementsByTagName('content')[0]?.textContent).toContain(words);
    expect(feed.getElementsByTagName('updated')[0]?.textContent).toBe('2024-11-20T01:00:00Z');
    for (const file of ['thay-doi/index.html', 'thay-doi.atom']) expect(read(file)).not.toMatch(/xa-thu|Xã Thử|@/);
  });

  test('dates the pages of the dossier in the sitemap, which lists every page that may be found and no other', () => {
    const map = new DOMParser().parseFromString(read('sitemap.xml'), 'text/xml');
    const entries = Array.from(map.getElementsByTagName('url'), url => ({
      path: decodeURI(new URL(url.getElementsByTagName('loc')[0]?.textContent ?? '').pathname),
      changed: url.getElementsByTagName('lastmod')[0]?.textContent,
    }));
    const pages = globSync('**/index.html', { cwd: site.folder })
      .filter(name => !/<meta name="robots" content="noindex"/.test(read(name)))
      .map(name => `/${name.replace(/index\.html$/, '')}`);
    expect(entries.map(({ path }) => path).sort()).toEqual(pages.sort());
    expect(entries.find(({ path }) => path === `/xa/${dossier}/`)?.changed).toBe('2024-11-20T01:00:00Z');
    expect(read('robots.txt')).toContain('Sitemap: https://ho-so.example/sitemap.xml');
  });
});

test('the page of a dossier names a picture that is there', () => {
  const [, address = ''] = /<meta property="og:image" content="([^"]+)"/.exec(read(`xa/${dossier}/index.html`)) ?? [];
  const png = readFileSync(join(site.folder, new URL(address).pathname));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
});

test('the calendar opens with a deadline of each dossier that has one', () => {
  const calendar = new ICAL.Component(ICAL.parse(read('lich.ics')));
  const events = calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event));
  const days = events
    .filter(({ uid }) => uid.startsWith('cam-tan-cam-thuy.2024.'))
    .map(({ startDate }) => startDate.toString());
  expect(days).toEqual(['2024-10-30']);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
});
