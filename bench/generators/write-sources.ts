import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSet } from '../floors/site/read-files.ts';
import type { Province } from '../province/province.ts';
import { communeData, criterionData, dossierData, homeData, type Line, setData } from './page-data.ts';
import { listFolders, readCommune, readDossier } from './read-json.ts';

/** A static site generator: how it wants its pages written. */
export interface Generator {
  readonly id: 'hugo' | 'jekyll' | 'eleventy';
  /** File of a page with its address: "xa/a/2023/" -> "content/xa/a/2023.md". */
  readonly file: (address: string) => string;
  /** The page: its data in the head of a file without a body. */
  readonly write: (layout: string, address: string, view: unknown) => string;
}

const templates = join(import.meta.dirname, 'templates');
const nameOf = (address: string) => (address === '' ? 'index' : address.replace(/\/$/, ''));

export const generators: readonly Generator[] = [
  {
    id: 'hugo',
    file: address => `content/${address === '' ? '_index' : nameOf(address)}.md`,
    write: (layout, address, view) => `${JSON.stringify({ type: layout, layout, url: `/${address}`, view })}\n`,
  },
  {
    id: 'jekyll',
    file: address => `${nameOf(address)}.html`,
    write: (layout, address, view) => `---\n${JSON.stringify({ layout, permalink: `/${address}`, view })}\n---\n`,
  },
  {
    id: 'eleventy',
    file: address => `${nameOf(address)}.liquid`,
    write: (layout, address, view) =>
      `---json\n${JSON.stringify({ layout: `${layout}.liquid`, permalink: `/${address}index.html`, view })}\n---\n`,
  },
];

/** Writes the sources of the province for one generator; gives the number of pages. */
export function writeSources({ id, file, write }: Generator, { root, json }: Province, folder: string): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyTemplates(id, folder);
  let pages = 0;
  const save = (layout: string, address: string, view: unknown) => {
    const path = join(folder, file(address));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, write(layout, address, view));
    pages++;
  };
  const set = readSet(root, 'thanh-hoa-1829');
  const newest: Line[] = [];
  for (const communeId of listFolders(`${json}/communes`)) {
    const commune = readCommune(json, communeId);
    const lines: Line[] = [];
    for (const dossierId of listFolders(`${json}/communes/${communeId}`)) {
      const dossier = readDossier(json, communeId, dossierId);
      const { results, head } = dossier;
      save('dossier', `xa/${communeId}/${dossierId}/`, dossierData(commune.name, dossier, set));
      const met = results.filter(({ verdict }) => verdict === 'met').length;
      lines.push({ communeId, commune: commune.name, dossier: dossierId, period: head.period.title, met, results });
    }
    save('list', `xa/${communeId}/`, communeData(commune, lines));
    newest.push(...lines.slice(-1));
  }
  save('list', '', homeData(newest));
  save('list', `bo-tieu-chi/${set.id}/`, setData(set));
  for (const criterion of set.criteria)
    save('list', `bo-tieu-chi/${set.id}/${criterion.id}/`, criterionData(set, criterion.id, newest));
  return pages;
}

/** Jekyll and Eleventy share their Liquid templates; they only name the data of a page differently. */
function copyTemplates(id: Generator['id'], folder: string): void {
  cpSync(join(templates, id), folder, { recursive: true });
  if (id === 'hugo') return;
  const layouts = join(folder, id === 'jekyll' ? '_layouts' : '_includes');
  mkdirSync(layouts, { recursive: true });
  const ending = id === 'jekyll' ? 'html' : 'liquid';
  for (const layout of ['dossier', 'list']) {
    const text = readFileSync(join(templates, 'liquid', `${layout}.liquid`), 'utf8');
    const head = `{% assign view = ${id === 'jekyll' ? 'page.view' : 'view'} %}`;
    writeFileSync(join(layouts, `${layout}.${ending}`), `${id === 'jekyll' ? head : ''}${text}`);
  }
}
