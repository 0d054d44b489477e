import { createHash } from 'node:crypto';
import type { Evidence } from '../schema/evidence.ts';
import type { DocumentRegister, OfficialDocument } from '../schema/official-document.ts';
import type { ResultsFile } from '../schema/result.ts';

/** The parts of a dossier that an appraisal of its criteria is about. */
export interface AppraisedParts {
  readonly results: ResultsFile;
  readonly documents: DocumentRegister;
  readonly evidence: ReadonlyMap<string, { readonly data: Evidence; readonly body: string }>;
}

/**
 * Hash of what a criterion rests on: its result, its evidence file, the documents that file cites. Layout, comments
 * and the order of keys do not count, neither does what any other criterion says; so an appraisal holds until this
 * criterion itself is edited. 64 hexadecimal digits (SHA-256).
 */
export function hashCriterion(criterion: string, { results, documents, evidence }: AppraisedParts): string {
  const result = results.results.find(each => each.criterion === criterion);
  const proof = evidence.get(criterion);
  const cited = new Set([...(proof?.data.documents ?? []), ...(proof?.data.basis ?? [])]);
  const entries = documents.documents.filter(({ id }) => cited.has(id)).toSorted(byId);
  return sha256(canonical([result, proof?.data, proof && normaliseBody(proof.body), entries]));
}

/** Hash of each criterion the dossier says anything of, or of those given. */
export function hashCriteria(parts: AppraisedParts, criteria: Iterable<string>): ReadonlyMap<string, string> {
  return new Map(Array.from(criteria, criterion => [criterion, hashCriterion(criterion, parts)]));
}

/** Hash of all that a conclusion rests on: every criterion of the set, whether the dossier says anything of it or not. */
export function hashDossier(hashes: ReadonlyMap<string, string>): string {
  return sha256(canonical([...hashes].toSorted(([left], [right]) => (left < right ? -1 : 1))));
}

/** Hash of the words of a comment, after masking: the hash of a telephone number gives the number away. */
export function hashWords(body: string): string {
  return sha256(body);
}

/**
 * JSON with sorted keys and without what says nothing (missing values, empty lists, `false`), so that a field that a
 * later version of the program knows does not change the hash of dossiers that do not use it.
 */
function canonical(value: unknown): string {
  return JSON.stringify(simplify(value)) ?? '';
}

function simplify(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(each => simplify(each) ?? null);
  if (value === null || value === false) return undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, each]) => [key, simplify(each)] as const);
  const telling = entries
    .filter(([, each]) => each !== undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  return telling.length === 0 ? undefined : Object.fromEntries(telling);
}

function normaliseBody(body: string): string {
  return body.replace(/\r\n?/g, '\n').trim();
}

function byId(left: OfficialDocument, right: OfficialDocument): number {
  return left.id < right.id ? -1 : 1;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
