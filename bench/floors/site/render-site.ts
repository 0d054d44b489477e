import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { documentsCsv, dossierJson, resultsCsv } from './dossier-data.ts';
import { dossierPage, evidencePage, reportPage } from './dossier-page.ts';
import { communePage, criterionPage, districtPage, homePage, type Line, qualityPage, setPage } from './other-pages.ts';
import { readCommune, readDossier, readSet } from './read-files.ts';

/**
 * Floor of the site: the same pages and data files of the same repository, read with js-yaml, written with template
 * literals. No framework, no validation, nothing recomputed beyond the counts and ratios that the pages show; no findings, search, sheets, feeds or drawings.
 */
const [root = '.', out = 'out'] = process.argv.slice(2);
const communesPerDistrict = 21;
const set = readSet(root, 'thanh-hoa-1829');
const newest: Line[] = [];
const all: Line[] = [];
let pages = 0;

for (const communeId of readdirSync(`${root}/communes`).sort()) {
  const commune = readCommune(root, communeId);
  const lines: Line[] = [];
  for (const id of listFolders(`${root}/communes/${communeId}`)) {
    const dossier = readDossier(root, communeId, id);
    write(`xa/${communeId}/${id}/index.html`, dossierPage(commune.name, dossier, set));
    write(`xa/${communeId}/${id}/minh-chung/index.html`, evidencePage(commune.name, dossier, set));
    write(`xa/${communeId}/${id}/bao-cao/index.html`, reportPage(commune.name, dossier, set));
    write(`api/v1/communes/${communeId}/${id}.json`, dossierJson(commune.name, dossier, set));
    write(`api/v1/communes/${communeId}/${id}.csv`, resultsCsv(commune.name, dossier, set));
    write(`api/v1/communes/${communeId}/${id}.documents.csv`, documentsCsv(commune.name, dossier, set));
    const met = dossier.results.filter(({ verdict }) => verdict === 'met').length;
    const period = dossier.head.period.title;
    lines.push({ communeId, commune: commune.name, dossier: id, period, met, results: dossier.results });
  }
  write(`xa/${communeId}/index.html`, communePage(commune, lines));
  write(`kiem-tra/${communeId}/index.html`, qualityPage(commune, lines));
  newest.push(...lines.slice(-1));
  all.push(...lines);
}
write('index.html', homePage(newest));
write(`bo-tieu-chi/${set.id}/index.html`, setPage(set));
for (const { id } of set.criteria) write(`bo-tieu-chi/${set.id}/${id}/index.html`, criterionPage(set, id, newest));
for (const [period, lines] of Map.groupBy(all, line => line.period))
  for (let start = 0; start < lines.length; start += communesPerDistrict)
    write(
      `huyen/${start}-${period}/index.html`,
      districtPage(set, period, lines.slice(start, start + communesPerDistrict)),
    );
console.log(`${pages} files`);

function listFolders(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return entries.map(({ name }) => name).sort();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(`${out}/${path}`), { recursive: true });
  writeFileSync(`${out}/${path}`, text);
  pages++;
}
