import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { markdownToHtml } from 'satteri';
import type { Commune } from '../../../src/schema/commune.ts';
import type { AdministrativeUnits } from '../../../src/schema/content.ts';
import type { CriteriaSet } from '../../../src/schema/criteria-set.ts';
import type { CriteriaFile } from '../../../src/schema/criterion.ts';
import type { Dossier } from '../../../src/schema/dossier.ts';
import type { Evidence } from '../../../src/schema/evidence.ts';
import type { DocumentRegister } from '../../../src/schema/official-document.ts';
import type { Result, ResultsFile } from '../../../src/schema/result.ts';

/* Reads the files of the product with nothing around it: no validation, no places, no findings. */

export interface BareSet {
  readonly id: string;
  readonly set: CriteriaSet;
  readonly criteria: CriteriaFile['criteria'];
  readonly stages: readonly { readonly id: string; readonly role: string; readonly document?: string }[];
}

export interface BareDossier {
  readonly communeId: string;
  readonly id: string;
  readonly head: Dossier;
  readonly byCriterion: ReadonlyMap<string, Result>;
  readonly documents: DocumentRegister['documents'];
  readonly evidence: ReadonlyMap<string, BareText<Partial<Evidence>>>;
  readonly report: ReadonlyMap<string, BareText<unknown>>;
}

export interface BareText<T> {
  readonly data: T;
  readonly html: string;
}

/** The commit that changed a dossier last: its day in Vietnam, and how many commits there are. */
export interface Version {
  readonly commit: string;
  readonly date: string;
  readonly first: string;
  readonly count: number;
}

/** What all dossiers share. */
export interface Shared {
  readonly units: ReadonlyMap<string, AdministrativeUnits['units'][number]>;
  readonly kinds: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, { readonly title: string; readonly body: string }>;
  readonly templates: ReadonlyMap<string, Template>;
  readonly versions: ReadonlyMap<string, Version>;
}

export interface Template {
  readonly title: string;
  readonly form?: string;
  readonly sections?: readonly { readonly id: string; readonly title: string }[];
}

export function readShared(root: string): Shared {
  const { units } = readYaml<AdministrativeUnits>(`${root}/content/administrative-units.yaml`);
  const { kinds } = readYaml<{ kinds: { code: string; title: string }[] }>(`${root}/content/document-kinds.yaml`);
  const { roles } = readYaml<{ roles: { id: string; title: string; body: string }[] }>(`${root}/content/roles.yaml`);
  const files = readdirSync(`${root}/templates`).filter(name => name.endsWith('.md'));
  const heads = files
    .sort()
    .map(name => [name.slice(0, -3), readHead<Template>(`${root}/templates/${name}`).data] as const);
  return {
    units: new Map(units.map(unit => [unit.id, unit])),
    kinds: new Map(kinds.map(({ code, title }) => [code, title.replace(/ \(.*/, '')])),
    roles: new Map(roles.map(role => [role.id, role])),
    templates: new Map(heads),
    versions: readVersions(root),
  };
}

/** One run of git for all dossiers: newest commit first, each with the files that it changed. */
function readVersions(root: string): Map<string, Version> {
  const args = ['-C', root, 'log', '--format=@%H %cI', '--name-only', '--', 'communes'];
  const versions = new Map<string, Version>();
  let [commit, date] = ['', ''];
  let seen = new Set<string>();
  for (const line of execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 30 }).split('\n')) {
    if (line.startsWith('@')) {
      commit = line.slice(1, 13);
      date = new Date(Date.parse(line.slice(42)) + 7 * 3600e3).toISOString().slice(0, 10);
      seen = new Set();
      continue;
    }
    const [, commune, dossier, file] = line.split('/', 4);
    const key = `${commune}/${dossier}`;
    if (file === undefined || seen.has(key)) continue;
    seen.add(key);
    const newer = versions.get(key);
    versions.set(
      key,
      newer ? { ...newer, first: date, count: newer.count + 1 } : { commit, date, first: date, count: 1 },
    );
  }
  return versions;
}

export function readSet(root: string, id: string): BareSet {
  const folder = `${root}/criteria/${id}`;
  const { criteria } = readYaml<CriteriaFile>(`${folder}/criteria.yaml`);
  const procedure = `${folder}/procedure.yaml`;
  const { stages } = existsSync(procedure) ? readYaml<{ stages: BareSet['stages'] }>(procedure) : { stages: [] };
  const all = criteria.map(criterion => ({ ...criterion, targets: criterion.targets ?? {} }));
  return { id, set: readYaml<CriteriaSet>(`${folder}/set.yaml`), criteria: all, stages };
}

export function readCommune(root: string, id: string): Commune {
  return readYaml<Commune>(`${root}/communes/${id}/commune.yaml`);
}

export function readDossier(root: string, communeId: string, id: string): BareDossier {
  const folder = `${root}/communes/${communeId}/${id}`;
  const { results } = readYaml<ResultsFile>(`${folder}/results.yaml`);
  return {
    communeId,
    id,
    head: readYaml<Dossier>(`${folder}/dossier.yaml`),
    byCriterion: new Map(results.map(result => [result.criterion, result])),
    documents: readYaml<DocumentRegister>(`${folder}/documents.yaml`).documents,
    evidence: readTexts(`${folder}/evidence`),
    report: readTexts(`${folder}/report`),
  };
}

function readTexts<T>(folder: string): Map<string, BareText<T>> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(names.map(name => [name.slice(0, -3), readText<T>(`${folder}/${name}`)]));
}

function readText<T>(path: string): BareText<T> {
  const { data, body } = readHead<T>(path);
  const { html } = markdownToHtml(body);
  return { data, html: html.replace(outward, '$& rel="external noopener"') };
}

/** The start of a link to another site. */
const outward = /<a href="https?:[^"]*"/g;

function readHead<T>(path: string): { readonly data: T; readonly body: string } {
  const text = readFileSync(path, 'utf8');
  const end = text.indexOf('\n---\n', 3);
  return { data: load(text.slice(4, end + 1), { schema: CORE_SCHEMA }) as T, body: text.slice(end + 5) };
}

function readYaml<T>(path: string): T {
  return load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA }) as T;
}
