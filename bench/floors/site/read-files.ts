import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { markdownToHtml } from 'satteri';
import type { Commune } from '../../../src/schema/commune.ts';
import type { CriteriaSet } from '../../../src/schema/criteria-set.ts';
import type { CriteriaFile } from '../../../src/schema/criterion.ts';
import type { Dossier } from '../../../src/schema/dossier.ts';
import type { Evidence } from '../../../src/schema/evidence.ts';
import type { DocumentRegister } from '../../../src/schema/official-document.ts';
import type { ResultsFile } from '../../../src/schema/result.ts';

/* Reads the files of the product with nothing around it: no validation, no places, no findings. */

export interface BareSet {
  readonly id: string;
  readonly set: CriteriaSet;
  readonly criteria: CriteriaFile['criteria'];
}

export interface BareDossier {
  readonly communeId: string;
  readonly id: string;
  readonly head: Dossier;
  readonly results: ResultsFile['results'];
  readonly documents: DocumentRegister['documents'];
  readonly evidence: ReadonlyMap<string, BareText<Partial<Evidence>>>;
  readonly report: ReadonlyMap<string, BareText<{ title?: string }>>;
}

export interface BareText<T> {
  readonly data: T;
  readonly html: string;
}

export function readSet(root: string, id: string): BareSet {
  const set = readYaml<CriteriaSet>(`${root}/criteria/${id}/set.yaml`);
  return { id, set, criteria: readYaml<CriteriaFile>(`${root}/criteria/${id}/criteria.yaml`).criteria };
}

export function readCommune(root: string, id: string): Commune {
  return readYaml<Commune>(`${root}/communes/${id}/commune.yaml`);
}

export function readDossier(root: string, communeId: string, id: string): BareDossier {
  const folder = `${root}/communes/${communeId}/${id}`;
  return {
    communeId,
    id,
    head: readYaml<Dossier>(`${folder}/dossier.yaml`),
    results: readYaml<ResultsFile>(`${folder}/results.yaml`).results,
    documents: readYaml<DocumentRegister>(`${folder}/documents.yaml`).documents,
    evidence: readTexts(`${folder}/evidence`),
    report: readTexts(`${folder}/report`),
  };
}

function readTexts<T>(folder: string): Map<string, BareText<T>> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(names.map(name => [name.slice(0, -3), readText<T>(`${folder}/${name}`)]));
}

function readText<T>(path: string): BareText<T> {
  const text = readFileSync(path, 'utf8');
  const end = text.indexOf('\n---\n', 3);
  const data = load(text.slice(4, end + 1), { schema: CORE_SCHEMA }) as T;
  return { data, html: markdownToHtml(text.slice(end + 5)).html };
}

function readYaml<T>(path: string): T {
  return load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA }) as T;
}
