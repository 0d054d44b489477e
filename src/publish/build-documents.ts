import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { combineDigests, digestPath } from '../data/digest.ts';
import { type DossierDigests, openDossierDigests } from '../data/dossier-digests.ts';
import type { Repository } from '../data/repository.ts';
import type { DocumentOrigin } from '../documents/view/document-footer.ts';
import { type DossierDocument, documentIdsOf, writeDossierDocument } from '../dossier-documents.ts';
import type { Issue } from '../issues/issue.ts';
import type { DossierBundle } from '../schema/bundle.ts';
import type { FinishedDocument, FinishedDocuments } from '../site/prepared.ts';
import { digestProgram } from './program-digest.ts';

export interface DocumentsOptions {
  readonly repository: Repository;
  /** "<commune>/<dossier>" */
  readonly dossiers: readonly string[];
  /** Commit and site for the footers that print them. */
  readonly origin?: DocumentOrigin;
  /** Folder that keeps finished files for the next build. */
  readonly cache: string;
  /** Folder of the program whose code decides what stands in a document; tests give another. */
  readonly program?: string;
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

/** The code that decides what stands in a document. */
const sources = ['documents', 'dossier-documents.ts', 'assessment', 'data', 'schema', 'text'].map(
  part => `src/${part}`,
);

/**
 * Writes the Word documents each dossier needs at its stage into the cache; what a digest of data, templates and
 * code shows to be unchanged is taken over. Errors come back as issues, and their dossier has no document.
 */
export async function buildDocuments(options: DocumentsOptions): Promise<BuiltDocuments> {
  const { repository, dossiers, cache, onDossier } = options;
  const common = digestCommon(repository, options);
  const digestsOf = openDossierDigests(repository.root);
  const documents: Record<string, readonly FinishedDocument[]> = {};
  const issues: Issue[] = [];
  let written = 0;
  for (const [position, key] of dossiers.entries()) {
    const digest = digestSources(repository.root, key, { common, ...digestsOf(key) });
    const old = readIndex(cache, key);
    if (old?.digest === digest && old.documents.every(document => isWhole(cache, key, document))) {
      documents[key] = old.documents;
    } else {
      // Until the new files are all there, no list vouches for the old ones.
      rmSync(indexPath(cache, key), { force: true });
      const built = await writeDocuments(options, key);
      issues.push(...built.issues);
      written += built.documents.length;
      if (!hasError(built.issues)) {
        documents[key] = built.documents;
        save(indexPath(cache, key), JSON.stringify({ digest, documents: built.documents } satisfies CachedDossier));
      }
    }
    onDossier?.(position + 1);
  }
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

async function writeDocuments({ repository, cache, origin }: DocumentsOptions, key: string): Promise<WrittenDocuments> {
  const [commune = '', dossier = ''] = key.split('/');
  const bundle = repository.loadDossier(commune, dossier).value;
  if (!bundle) return { documents: [], issues: [] };
  const built: DossierDocument[] = [];
  for (const id of documentIdsOf(bundle)) built.push(await writeDossierDocument(repository, bundle, id, origin));
  const documents = built.flatMap(({ documentId, title, fileName, bytes }) => {
    if (!bytes) return [];
    save(documentPath(cache, key, fileName), bytes);
    const hasPreview = isDraft(bundle, documentId) && repository.templateIds().includes(documentId);
    return [{ document: documentId, title, file: fileName, size: bytes.length, hasPreview }];
  });
  return { documents, issues: built.flatMap(openIssues) };
}

/** A document that waits for people is left out; it keeps no other dossier, nor the site, from being published. */
function openIssues({ issues, isHeldBack }: DossierDocument): readonly Issue[] {
  return isHeldBack ? issues.map(issue => ({ ...issue, severity: 'warning' as const })) : issues;
}

/** Not issued yet: there is something to read before it is. */
function isDraft({ dossier }: DossierBundle, documentId: string): boolean {
  const issued = dossier.data.issued.find(({ document }) => document === documentId);
  return issued?.number === undefined || issued.date === undefined;
}

function digestCommon(repository: Repository, { origin, program }: DocumentsOptions): string {
  const { root } = repository;
  const overrides = repository.templateIds().flatMap(id => repository.loadOverride(id).value?.bytes ?? []);
  return combineDigests([
    ...['criteria', 'content', 'templates'].map(folder => digestPath(root, folder)),
    ...overrides.map(bytes => createHash('sha256').update(bytes).digest('hex')),
    JSON.stringify(origin ?? {}),
    digestProgram(sources, program),
  ]);
}

function digestSources(
  root: string,
  key: string,
  { common, own }: DossierDigests & { readonly common: string },
): string {
  const commune = `communes/${key.split('/')[0]}/commune.yaml`;
  return combineDigests([common, digestPath(root, commune), own]);
}

function indexPath(cache: string, key: string): string {
  return documentPath(cache, key, 'documents.json');
}

function readIndex(cache: string, key: string): CachedDossier | undefined {
  try {
    return JSON.parse(readFileSync(indexPath(cache, key), 'utf8')) as CachedDossier;
  } catch {
    // No list, or one that a broken-off run left behind: the dossier is written anew.
    return undefined;
  }
}

function isWhole(cache: string, key: string, { file, size }: FinishedDocument): boolean {
  return statSync(documentPath(cache, key, file), { throwIfNoEntry: false })?.size === size;
}

function hasError(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

/** Writes beside the goal and renames, so that no half file is ever found under the name. */
function save(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}
