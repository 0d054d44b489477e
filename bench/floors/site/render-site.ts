import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { dossierData, dossierPage } from './dossier-page.ts';
import { communePage, criterionPage, homePage, type Line, setPage } from './other-pages.ts';
import { readCommune, readDossier, readSet } from './read-files.ts';

/**
 * Floor of the site: the same pages and data files of the same repository, read with js-yaml, written with template
 * literals. No framework, no validation, nothing recomputed beyond the counts and ratios that the pages show.
 */
const [root = '.', out = 'out'] = process.argv.slice(2);
const set = readSet(root, 'thanh-hoa-1829');
const newest: Line[] = [];
let pages = 0;

for (const communeId of readdirSync(`${root}/communes`).sort()) {
  const commune = readCommune(root, communeId);
  const lines: Line[] = [];
  for (const id of listFolders(`${root}/communes/${communeId}`)) {
    const dossier = readDossier(root, communeId, id);
    write(`xa/${communeId}/${id}/index.html`, dossierPage(commune.name, dossier, set));
    write(`api/v1/communes/${communeId}/${id}.json`, dossierData(dossier));
    const met = dossier.results.filter(({ verdict }) => verdict === 'met').length;
    const period = dossier.head.period.title;
    lines.push({ communeId, commune: commune.name, dossier: id, period, met, results: dossier.results });
  }
  write(`xa/${communeId}/index.html`, communePage(commune, lines));
  newest.push(...lines.slice(-1));
}
write('index.html', homePage(newest));
write(`bo-tieu-chi/${set.id}/index.html`, setPage(set));
for (const { id } of set.criteria) write(`bo-tieu-chi/${set.id}/${id}/index.html`, criterionPage(set, id, newest));
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
