import type { HistoryChange, HistoryEntry } from '../../changes/history.ts';
import { describeChange, vietnameseDay } from '../history-view.ts';
import { criterionPath, dossierPath } from '../links.ts';
import { shortCommit } from '../version-view.ts';

/** What a commit did to one dossier, for people. */
export interface LoggedDossier {
  /** "<commune>/<dossier>" */
  readonly key: string;
  /** "Xã Quang Trung, năm 2023" */
  readonly title: string;
  /** undefined: the dossier is no longer there. */
  readonly href: string | undefined;
  readonly summary: string;
  readonly role: string | undefined;
  readonly changes: readonly LoggedChange[];
  /** Changes that are not listed here; the page of the dossier's history has them. */
  readonly more: number;
}

export interface LoggedChange {
  /** undefined: the dossier as a whole. */
  readonly criterion: { readonly id: string; readonly href: string | undefined } | undefined;
  /** "đánh giá: từ Đạt thành Không đạt" */
  readonly text: string;
}

export interface LoggedCommit {
  readonly anchor: string;
  /** Full id, and as it is shown. */
  readonly commit: string;
  readonly label: string;
  /** Moment in UTC, and the day in Vietnam. */
  readonly moment: string;
  readonly day: string;
  readonly dossiers: readonly LoggedDossier[];
  /** Dossiers that are not listed. */
  readonly more: number;
}

/** What a dossier in the lists is called. */
export interface NamedDossier {
  readonly title: string;
  readonly commune: string;
  readonly dossier: string;
  readonly criteriaSet: string;
}

export interface ChangeLogInput {
  /** By "<commune>/<dossier>", the newest first. */
  readonly entries: Readonly<Record<string, readonly HistoryEntry[]>>;
  /** Dossiers of the site by the same keys. */
  readonly named: ReadonlyMap<string, NamedDossier>;
  /** How many commits, dossiers of a commit and changes of a dossier are listed. */
  readonly limits: { readonly commits: number; readonly dossiers: number; readonly changes: number };
}

/** The newest changes of the whole site by commit, the newest first. */
export function buildChangeLog({ entries, named, limits }: ChangeLogInput): readonly LoggedCommit[] {
  const all = Object.entries(entries).flatMap(([key, own]) => own.map(entry => ({ key, entry })));
  const byCommit = Map.groupBy(all, ({ entry }) => entry.commit);
  const newest = [...byCommit].toSorted(([left, [a]], [right, [b]]) => {
    return compare(b?.entry.date ?? '', a?.entry.date ?? '') || compare(left, right);
  });
  return newest.slice(0, limits.commits).map(([commit, members]) => {
    const moment = members[0]?.entry.date ?? '';
    const shown = members.toSorted((left, right) => compare(left.key, right.key)).slice(0, limits.dossiers);
    return {
      anchor: `ban-${shortCommit(commit)}`,
      commit,
      label: shortCommit(commit),
      moment,
      day: vietnameseDay(moment),
      dossiers: shown.map(({ key, entry }) => logDossier(key, entry, { named: named.get(key), most: limits.changes })),
      more: members.length - shown.length,
    };
  });
}

interface LogContext {
  readonly named: NamedDossier | undefined;
  readonly most: number;
}

function logDossier(key: string, entry: HistoryEntry, { named, most }: LogContext): LoggedDossier {
  const changes = entry.changes.slice(0, most);
  return {
    key,
    title: named?.title ?? key,
    href: named && dossierPath(named.commune, named.dossier),
    summary: summarise(entry),
    role: entry.role,
    changes: changes.map(change => logChange(change, named?.criteriaSet)),
    more: entry.changes.length - changes.length,
  };
}

function summarise({ kind, changes, isUntold }: HistoryEntry): string {
  if (kind === 'added') return 'đưa vào kho';
  if (kind === 'removed') return 'đưa ra khỏi kho';
  const untold = isUntold ? 'có tệp đổi mà bản cũ không còn đọc được' : '';
  return [changes.length > 0 ? `${changes.length} chỗ thay đổi` : '', untold].filter(Boolean).join('; ');
}

function logChange(change: HistoryChange, set: string | undefined): LoggedChange {
  const { criterion } = change;
  const text = describeChange(change);
  if (criterion === undefined) return { criterion: undefined, text };
  return { criterion: { id: criterion, href: set && criterionPath(set, criterion) }, text };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
