import type { Dossier } from '../schema/dossier.ts';
import type { DocumentRegister } from '../schema/official-document.ts';
import type { ResultsFile } from '../schema/result.ts';
import { maskPersonalData } from '../text/personal-data.ts';
import { compareDossiers, compareRegisters } from './compare-dossiers.ts';
import { compareResults } from './compare-results.ts';

/** One thing that a commit changed in a dossier, old and new in words; undefined stands for "was not there". */
export interface HistoryChange {
  /** The criterion it concerns; undefined: the dossier as a whole. */
  readonly criterion?: string | undefined;
  /** "kết quả", "đánh giá", "bước" ... */
  readonly label: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** A file of prose: too long to tell, so before and after only say that it was there. */
  readonly isProse?: true | undefined;
}

/** What one commit did to one dossier. */
export interface HistoryEntry {
  /** Full id of the commit. */
  readonly commit: string;
  /** When it came to be, in UTC: "2024-11-20T08:15:00Z". */
  readonly date: string;
  /** Title of the role (content/roles.yaml) in which its author acted, where it is known. */
  readonly role?: string | undefined;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Empty for a dossier that came or went as a whole. */
  readonly changes: readonly HistoryChange[];
  /** Changed, too, is a file whose old or new state today's program cannot read, so that it cannot be told how. */
  readonly isUntold?: true | undefined;
}

/** What git knows of the dossiers; plain data. */
export interface History {
  /** shallow: the clone lacks older commits; none: no git here, or no commit yet. */
  readonly reach: 'whole' | 'shallow' | 'none';
  /** The commit it ends with. */
  readonly head?: string | undefined;
  /** By "<commune>/<dossier>", the newest first; a dossier without commits has no entry. */
  readonly dossiers: Readonly<Record<string, readonly HistoryEntry[]>>;
}

/** The state of a file on one side of a commit; undefined: not there; "unreadable": there, but of no use today. */
export type PastState<T> = T | undefined | 'unreadable';

export interface PastPair<T> {
  readonly before: PastState<T>;
  readonly after: PastState<T>;
}

/** A file of prose that a commit touched: told that it did, not how, for nobody reads prose in a table. */
export interface PastProse {
  /** The criterion of the evidence; undefined for a section of the report. */
  readonly criterion: string | undefined;
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly wasThere: boolean;
  readonly isThere: boolean;
}

/** The files of one dossier that one commit touched; the others are absent. */
export interface PastDossier {
  readonly kind: HistoryEntry['kind'];
  readonly results?: PastPair<ResultsFile>;
  readonly dossier?: PastPair<Dossier>;
  readonly documents?: PastPair<DocumentRegister>;
  readonly prose?: readonly PastProse[];
}

type ToldChanges = Pick<HistoryEntry, 'kind' | 'changes' | 'isUntold'>;

/**
 * What a commit changed in a dossier; undefined where nothing that is told here did. Personal data are masked: what
 * was taken out of the files since must not come back through their history.
 */
export function tellChanges({ kind, results, dossier, documents, prose = [] }: PastDossier): ToldChanges | undefined {
  if (kind !== 'changed') return { kind, changes: [] };
  const changes: readonly HistoryChange[] = [
    ...compare(dossier, compareDossiers),
    ...compare(results, compareResults),
    ...compare(documents, compareRegisters),
    ...prose.map(tellProse),
  ];
  const isUntold = [results, dossier, documents].some(isUnreadable);
  if (changes.length === 0 && !isUntold) return undefined;
  return { kind, changes: changes.map(masked), ...(isUntold ? { isUntold } : {}) };
}

function tellProse({ criterion, name, wasThere, isThere }: PastProse): HistoryChange {
  const label = criterion === undefined ? `báo cáo, mục ${name}` : 'minh chứng';
  const isEdited = wasThere && isThere;
  return {
    criterion,
    label,
    before: wasThere ? (isEdited ? 'bản cũ' : 'đã có') : undefined,
    after: isThere ? (isEdited ? 'bản mới' : 'đã có') : undefined,
    isProse: true,
  };
}

function compare<T>(
  pair: PastPair<T> | undefined,
  by: (before: T | undefined, after: T | undefined) => readonly HistoryChange[],
): readonly HistoryChange[] {
  if (!pair || pair.before === 'unreadable' || pair.after === 'unreadable') return [];
  return by(pair.before, pair.after);
}

function isUnreadable(pair: PastPair<unknown> | undefined): boolean {
  return pair?.before === 'unreadable' || pair?.after === 'unreadable';
}

function masked(change: HistoryChange): HistoryChange {
  const { before, after } = change;
  return {
    ...change,
    before: before === undefined ? undefined : maskPersonalData(before),
    after: after === undefined ? undefined : maskPersonalData(after),
  };
}
