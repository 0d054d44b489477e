import type { ResultChange } from '../changes/compare-results.ts';
import type { Issue } from '../issues/issue.ts';
import type { Verdict } from '../schema/common.ts';

/** What a request does to one dossier. */
export interface DossierReport {
  /** "<commune>/<dossier>" */
  readonly key: string;
  /** "xã Quang Trung, năm 2023"; the key where the dossier cannot be used. Written by the commune. */
  readonly title: string;
  readonly isNew: boolean;
  readonly isRemoved: boolean;
  /** Values, shares and verdicts that changed, criterion by criterion. */
  readonly results: readonly ResultChange[];
  /** Criteria whose evidence was added, edited or removed. */
  readonly evidence: readonly string[];
  /** Names, within the dossier, of all other files that were added, edited or removed; none of a dossier that is new or gone. */
  readonly others: readonly string[];
  /** Criteria that have a result and neither error nor warning. */
  readonly sound: readonly string[];
  /** Criteria that were appraised and edited since: appraised they have to be again. */
  readonly again: readonly string[];
  /** Titles of the steps whose conclusion was given on what the dossier no longer is. */
  readonly concludeAgain: readonly string[];
  /** How many criteria the set has; undefined where the dossier cannot be used. */
  readonly total: number | undefined;
  /** Criteria by verdict, before (undefined where there was no dossier) and after. */
  readonly before: VerdictNumbers | undefined;
  readonly after: VerdictNumbers | undefined;
}

export type VerdictNumbers = Readonly<Record<Verdict, number>>;

/** What a request does, checked: `hoso request-summary` tells it, `hoso request-check` annotates it. */
export interface RequestReport {
  /** Commits: where the request parted from the base, and its newest. */
  readonly base: string;
  readonly head: string;
  /** Files that the request adds, changes or removes. */
  readonly changedFiles: number;
  /** Files that were read to check it. */
  readonly files: number;
  readonly dossiers: readonly DossierReport[];
  /** Findings that the request brings, in the order of the check. */
  readonly fresh: readonly Issue[];
  /** Findings that were there before. */
  readonly known: readonly Issue[];
  /** Findings that the request mends. */
  readonly gone: readonly Issue[];
  /** Dossiers that could be read in part only. */
  readonly unfinished: readonly string[];
}
