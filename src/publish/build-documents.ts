import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { combineDigests, digestPath } from '../data/digest.ts';
import type { FinishedDocument, FinishedDocuments } from '../data/read-prepared.ts';
import type { Repository } from '../data/repository.ts';
import { documentIdsOf, writeDossierDocument } from '../dossier-documents.ts';
import type { Issue } from '../issues/issue.ts';

export interface DocumentsOptions {
  readonly repository: Repository;
  /** "<commune>/<dossier>" */
  readonly dossiers: readonly string[];
  /** Folder that keeps finished files for the next build. */
  readonly cache: string;
  readonly onDossier?: (done: number) => void;
}

export interface BuiltDocuments {
  readonly documents: FinishedDocuments;
  /** Documents written anew; the others were unchanged. */
  readonly written: number;
  readonly issues: readonly Issue[];
}

interface CachedDossier {
  readonly digest: string;
  readonly documents: readonly FinishedDocument[];
}

/** Folders of the code that decide what stands in a document. */
const sources = ['documents', 'assessment', 'data', 'schema', 'text'];

/**
 * Writes the Word documents each dossier needs at its stage into the cache; what a digest of data, templates and
 * code shows to be unchanged is taken over. Errors come back as issues, and their dossier has no document.
 */
export function buildDocuments({ repository, dossiers, cache, onDossier }: DocumentsOptions): BuiltDocuments {
  const index = join(cache, 'documents.json');
  const known = readIndex(index);
  const common = digestCommon(repository.root);
  const next: Record<string, CachedDossier> = {};
  const issues: Issue[] = [];
  let written = 0;
  for (const [position, key] of dossiers.entries()) {
    const digest = digestDossier(repository.root, key, common);
    const old = known[key];
    if (old?.digest === digest && old.documents.every(({ file }) => existsSync(documentPath(cache, key, file)))) {
      next[key] = old;
    } else {
      const built = writeDocuments(repository, key, cache);
      issues.push(...built.issues);
      if (!hasError(built.issues)) next[key] = { digest, documents: built.documents };
      written += built.documents.length;
    }
    onDossier?.(position + 1);
  }
  const documents = Object.fromEntries(Object.entries(next).map(([key, entry]) => [key, entry.documents]));
  save(index, JSON.stringify(next));
  return { documents, written, issues };
}

/** Where a finished document lies in the cache. */
export function documentPath(cache: string, key: string, file: string): string {
  return join(cache, 'documents', key, file);
}

interface WrittenDocuments {
  readonly documents: readonly FinishedDocument[];
  readonly issues: readonly Issue[];
}

function writeDocuments(repository: Repository, key: string, cache: string): WrittenDocuments {
  const [commune = '', dossier = ''] = key.split('/');
  const bundle = repository.loadDossier(commune, dossier).value;
  if (!bundle) return { documents: [], issues: [] };
  const built = documentIdsOf(bundle).map(id => writeDossierDocument(repository, bundle, id));
  const documents = built.flatMap(({ documentId, title, fileName, bytes }) => {
    if (!bytes) return [];
    save(documentPath(cache, key, fileName), bytes);
    return [{ document: documentId, title, file: fileName, size: bytes.length }];
  });
  return { documents, issues: built.flatMap(document => document.issues) };
}

function digestCommon(root: string): string {
  const source = fileURLToPath(new URL('..', import.meta.url));
  return combineDigests([
    ...['criteria', 'content', 'templates'].map(folder => digestPath(root, folder)),
    ...sources.map(folder => digestPath(source, folder)),
  ]);
}

function digestDossier(root: string, key: string, common: string): string {
  const commune = `communes/${key.split('/')[0]}/commune.yaml`;
  return combineDigests([common, digestPath(root, commune), digestPath(root, `communes/${key}`)]);
}

function readIndex(path: string): Readonly<Record<string, CachedDossier>> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, CachedDossier>;
  } catch {
    // No list, or one that a broken-off run left behind: everything is written anew.
    return {};
  }
}

function hasError(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function save(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
