import { foldText, slugify } from '../../text/collation.ts';
import type { DossierSummary } from '../dossier-summary.ts';
import type { CitedDocument } from '../register-summary.ts';

/** A document of an agency above or beside the communes, with the dossiers that cite it. */
export interface SharedDocument {
  readonly document: CitedDocument;
  /** Address of its row, "vb-qd-1829-qd-ubnd-2023-05-30"; no other document has it. */
  readonly anchor: string;
  /** "2023"; "" where the source leaves the date blank. */
  readonly year: string;
  /** By commune, the newest of its dossiers that cites the document. */
  readonly citing: ReadonlyMap<string, DossierSummary>;
}

/** What agencies of one commune issued in one year, as its newest dossier that cites them counts. */
export interface OwnDocuments {
  readonly year: string;
  readonly dossier: DossierSummary;
  readonly kinds: Readonly<Record<string, number>>;
}

export interface CollectedDocuments {
  /** Those of most communes first, then the newest. */
  readonly shared: readonly SharedDocument[];
  readonly own: readonly OwnDocuments[];
}

/**
 * The register over all dossiers, in one pass. Two entries are one document where kind, number and date agree (kind and
 * subject, where there is no number): issuer and subject are spelled in many ways.
 */
export function collectDocuments(dossiers: readonly DossierSummary[]): CollectedDocuments {
  const shared = new Map<string, { document: CitedDocument; citing: Map<string, DossierSummary> }>();
  const own = new Map<string, OwnDocuments>();
  const oldestFirst = dossiers.toSorted((a, b) => compare(a.asOf, b.asOf) || compare(a.dossier, b.dossier));
  for (const dossier of oldestFirst) {
    const { register, commune } = dossier;
    for (const [year, kinds] of Object.entries(register?.own ?? {})) {
      own.set(`${commune}/${year}`, largest(own.get(`${commune}/${year}`), { year, dossier, kinds }));
    }
    for (const document of register?.others ?? []) {
      const key = keyOf(document);
      const known = shared.get(key) ?? { document, citing: new Map() };
      known.citing.set(commune, dossier);
      shared.set(key, known);
    }
  }
  const sorted = [...shared.values()].toSorted(byUse);
  const taken = new Map<string, number>();
  return {
    shared: sorted.map(each => ({
      ...each,
      anchor: nameAnchor(each.document, taken),
      year: each.document[2].slice(0, 4),
    })),
    own: [...own.values()],
  };
}

/** A later dossier may cite a few documents of an earlier year: the fuller list speaks for the year. */
function largest(known: OwnDocuments | undefined, found: OwnDocuments): OwnDocuments {
  return known && countKinds(known.kinds) > countKinds(found.kinds) ? known : found;
}

export function countKinds(kinds: Readonly<Record<string, number>>): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0);
}

function keyOf([kind, number, date, , subject]: CitedDocument): string {
  return number === '' ? `${kind}\0${foldText(subject)}\0${date}` : `${kind}\0${foldText(number)}\0${date}`;
}

/** Kind, number and date; a few words of the subject, where there is no number. */
function nameAnchor([kind, number, date, , subject]: CitedDocument, taken: Map<string, number>): string {
  const words = number === '' ? slugify(subject).split('-').slice(0, 6).join(' ') : number;
  const name = `vb-${slugify(`${kind} ${words} ${date}`)}`;
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return count === 1 ? name : `${name}-${count}`;
}

type Cited = Pick<SharedDocument, 'document' | 'citing'>;

function byUse(left: Cited, right: Cited): number {
  return (
    right.citing.size - left.citing.size ||
    compare(right.document[2], left.document[2]) ||
    compare(keyOf(left.document), keyOf(right.document))
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
