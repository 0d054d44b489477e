import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { communePage, qualityPage } from './commune-page.ts';
import { criterionPage } from './criterion-page.ts';
import {
  addDocuments,
  communeDocumentsTable,
  documentsPage,
  documentsTable,
  documentsYearPage,
  type Register,
  yearsOf,
} from './document-pages.ts';
import { documentsCsv, dossierJson, resultsCsv } from './dossier-data.ts';
import { dossierPage } from './dossier-page.ts';
import { evidencePage } from './evidence-page.ts';
import { cellOf, countPillars, type Line, sumCounts } from './figures.ts';
import { capital } from './page.ts';
import { type BareSet, readCommune, readDossier, readSet, readShared } from './read-files.ts';
import { gatesOf } from './recognition.ts';
import { districtsPage, matrixPage, provincePage, type Region } from './region-pages.ts';
import { reportPage } from './report-page.ts';
import * as tables from './tables.ts';

/**
 * Floor of the site: the same pages and data files of the same repository, read with js-yaml, written with template
 * literals. No framework, no validation, no findings; no search index, sheets, feeds, catalogues, guides.
 */
const [root = '.', out = 'out'] = process.argv.slice(2);
const shared = readShared(root);
const sets = readdirSync(`${root}/criteria`)
  .sort()
  .map(id => readSet(root, id));
const bare = sets.find(({ id }) => id === 'thanh-hoa-1829') as BareSet;
const register: Register = { own: new Map(), others: new Map(), rows: [] };
const made = new Set<string>();
let files = 0;

const communes = readdirSync(`${root}/communes`).sort().map(renderCommune);
renderRegions(communes);
renderSets();
renderLists();
console.log(`${files} files`);

function renderCommune(id: string): tables.CommuneLine {
  const commune = readCommune(root, id);
  const unit = shared.units.get(commune.administrativeUnit);
  const above = shared.units.get(unit?.parent ?? '');
  const top = shared.units.get(above?.parent ?? '');
  const place = {
    id,
    name: capital(`${commune.kind} ${commune.name}`),
    districtId: above?.id ?? '',
    district: `${above?.kind} ${above?.name}`,
    province: `${top?.kind} ${top?.name}`,
    lines: [] as Line[],
  };
  for (const dossier of listFolders(`${root}/communes/${id}`)) place.lines.push(renderDossier(commune, place, dossier));
  write(`xa/${id}`, 'index.html', communePage(commune, place, place.lines, bare));
  write(`kiem-tra/${id}`, 'index.html', qualityPage(place.name, place.lines));
  return place;
}

function renderDossier(commune: ReturnType<typeof readCommune>, place: tables.CommuneLine, id: string): Line {
  const dossier = readDossier(root, place.id, id);
  const pillars = countPillars(dossier, bare);
  const counts = sumCounts(pillars);
  const gates = gatesOf(dossier, bare, counts);
  const version = shared.versions.get(`${place.id}/${id}`) as Line['version'];
  const where = `${place.district}, ${place.province}`;
  const input = { commune, name: place.name, place: where, dossier, bare, shared, counts, pillars, gates, version };
  const data = `api/v1/communes/${place.id}`;
  const sizes = {
    json: write(data, `${id}.json`, dossierJson(input)),
    csv: write(data, `${id}.csv`, resultsCsv(input)),
    documents: write(data, `${id}.documents.csv`, documentsCsv(input)),
  };
  const path = `xa/${place.id}/${id}`;
  write(path, 'index.html', dossierPage({ ...input, sizes }));
  write(`${path}/minh-chung`, 'index.html', evidencePage({ ...input, sizes }));
  write(`${path}/bao-cao`, 'index.html', reportPage({ ...input, sizes }));
  addDocuments(register, place, dossier, `UBND ${commune.kind} ${commune.name}`);
  const { period, asOf, stage } = dossier.head;
  const cells = bare.criteria.map(each => cellOf(each, period.key, dossier.byCriterion.get(each.id)));
  const isEligible = gates.every(({ met }) => met);
  const names = { communeId: place.id, commune: place.name, district: place.district };
  return { ...names, id, period, asOf, stage, counts, pillars, cells, isEligible, version };
}

function renderRegions(all: readonly tables.CommuneLine[]): void {
  const regions: Region[] = [];
  const byPeriod = new Map<string, string[]>();
  for (const [districtId, own] of Map.groupBy(all, commune => commune.districtId)) {
    const { district = '', province = '' } = own[0] ?? {};
    const region = { districtId, district, province, communes: own.length, lines: own.flatMap(({ lines }) => lines) };
    regions.push(region);
    for (const period of bare.set.periods) {
      const lines = region.lines.filter(line => line.period.key === period);
      if (lines.length === 0) continue;
      const path = `huyen/${districtId}/${bare.id}/${period}`;
      write(path, 'index.html', matrixPage({ bare, region, lines, path: `/${path}/` }));
      if (period === region.lines.at(-1)?.period.key)
        write(`huyen/${districtId}`, 'index.html', matrixPage({ bare, region, lines, path: `/huyen/${districtId}/` }));
      const rows = own.flatMap(each =>
        each.lines.filter(line => line.period.key === period).map(line => tables.resultRows(bare, each, line)),
      );
      write(`api/v1/regions/${districtId}/${bare.id}`, `${period}.csv`, tables.resultsTable(rows));
      byPeriod.set(period, [...(byPeriod.get(period) ?? []), ...rows]);
    }
  }
  regions.sort((one, other) => (one.district < other.district ? -1 : 1));
  write('huyen', 'index.html', districtsPage(regions));
  write('.', 'index.html', tables.homePage(regions, sets));
  for (const [period, rows] of byPeriod) {
    write(`api/v1/results/${bare.id}`, `${period}.csv`, tables.resultsTable(rows));
    write(`toan-tinh/${period}`, 'index.html', provincePage(bare, regions, period));
  }
}

function renderSets(): void {
  for (const set of sets) {
    const own = set === bare ? communes : [];
    const lines = own.flatMap(commune => commune.lines);
    write(
      `bo-tieu-chi/${set.id}`,
      'index.html',
      tables.setPage(
        set,
        own.flatMap(commune => commune.lines.at(-1) ?? []),
      ),
    );
    write('api/v1/criteria', `${set.id}.json`, tables.setJson(set));
    write('api/v1/criteria', `${set.id}.csv`, tables.setTable(set));
    set.criteria.forEach(({ id }, at) => {
      write(`bo-tieu-chi/${set.id}/${id}`, 'index.html', criterionPage(set, at, lines));
      write(`api/v1/criteria/${set.id}`, `${id}.csv`, tables.criterionTable(set, at, own));
    });
  }
}

function renderLists(): void {
  write('api/v1', 'index.json', tables.indexJson(sets, bare, communes));
  write('api/v1', 'dossiers.csv', tables.dossiersTable(bare, communes));
  write('api/v1', 'communes.csv', tables.communesTable(communes));
  write('api/v1', 'documents.csv', documentsTable(register));
  write('api/v1', 'commune-documents.csv', communeDocumentsTable(register));
  write('tim-kiem/chu-cai', 'index.html', tables.lettersPage(communes));
  write('van-ban', 'index.html', documentsPage(register, shared));
  for (const year of yearsOf(register))
    write(`van-ban/${year}`, 'index.html', documentsYearPage(register, year, communes, shared));
}

function listFolders(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return entries.map(({ name }) => name).sort();
}

/** Bytes written. */
function write(folder: string, name: string, text: string): number {
  const bytes = Buffer.from(text);
  if (!made.has(folder)) mkdirSync(`${out}/${folder}`, { recursive: true });
  made.add(folder);
  writeFileSync(`${out}/${folder}/${name}`, bytes);
  files++;
  return bytes.length;
}
