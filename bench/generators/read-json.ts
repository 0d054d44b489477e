import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Commune } from '../../src/schema/commune.ts';
import type { Dossier } from '../../src/schema/dossier.ts';
import type { Evidence } from '../../src/schema/evidence.ts';
import type { DocumentRegister } from '../../src/schema/official-document.ts';
import type { ResultsFile } from '../../src/schema/result.ts';

/** The files of a dossier, as the JSON twins of the synthetic province hold them. */
export interface JsonDossier {
  readonly communeId: string;
  readonly id: string;
  readonly head: Dossier;
  readonly results: ResultsFile['results'];
  readonly documents: DocumentRegister['documents'];
  readonly evidence: ReadonlyMap<string, JsonText<Partial<Evidence>>>;
  readonly report: ReadonlyMap<string, JsonText<{ readonly title?: string }>>;
}

export interface JsonText<T> {
  readonly data: T;
  /** Markdown */
  readonly body: string;
}

export function readCommune(root: string, id: string): Commune {
  return readJson(`${root}/communes/${id}/commune.yaml.json`);
}

export function readDossier(root: string, communeId: string, id: string): JsonDossier {
  const folder = `${root}/communes/${communeId}/${id}`;
  return {
    communeId,
    id,
    head: readJson(`${folder}/dossier.yaml.json`),
    results: readJson<ResultsFile>(`${folder}/results.yaml.json`).results,
    documents: readJson<DocumentRegister>(`${folder}/documents.yaml.json`).documents,
    evidence: readTexts(`${folder}/evidence`),
    report: readTexts(`${folder}/report`),
  };
}

export function listFolders(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return entries.map(({ name }) => name).sort();
}

function readTexts<T>(folder: string): ReadonlyMap<string, JsonText<T>> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(names.map(name => [name.replace(/\.md\.json$/, ''), readJson<JsonText<T>>(`${folder}/${name}`)]));
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}
