import type { History, HistoryChange, HistoryEntry } from '../changes/history.ts';
import { formatDate } from '../text/dates.ts';
import { buildVersion, shortCommit, type VersionView } from './version-view.ts';

/** What git knows of one dossier, the newest first. */
export interface DossierHistory {
  readonly reach: History['reach'];
  readonly entries: readonly HistoryEntry[];
}

/** One value of one criterion that changed. */
export interface ValueChange {
  readonly date: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** A text was written anew: there are no values to tell. */
  readonly isReworded: boolean;
  /** "Cơ quan thẩm định, bản ghi 1a2b3c4d5e6f" */
  readonly by: string;
}

/** The changes of each criterion, the newest first. */
export function listValueChanges({ entries }: DossierHistory): ReadonlyMap<string, readonly ValueChange[]> {
  const all = entries.flatMap(entry =>
    entry.changes.flatMap(change =>
      change.criterion === undefined ? [] : [{ criterion: change.criterion, entry, change }],
    ),
  );
  const told = Map.groupBy(all, ({ criterion }) => criterion);
  return new Map([...told].map(([criterion, changes]) => [criterion, changes.map(tellChange)]));
}

function tellChange({ entry, change }: { readonly entry: HistoryEntry; readonly change: HistoryChange }): ValueChange {
  return {
    date: vietnameseDay(entry.date),
    label: change.label,
    before: change.before ?? absent,
    after: change.after ?? removed,
    isReworded: isReworded(change),
    by: [entry.role, `bản ghi ${shortCommit(entry.commit)}`].filter(Boolean).join(', '),
  };
}

/** "kết quả: từ 80 thành 80,5", "kết quả: ghi mới 80,5", "minh chứng được sửa lời" */
export function describeChange({ label, before, after, isProse }: HistoryChange): string {
  if (before === undefined) return isProse ? `${label} được viết thêm` : `${label}: ghi mới ${after}`;
  if (after === undefined) return isProse ? `${label} đã bỏ` : `${label}: bỏ ${before}`;
  return isProse ? `${label} được sửa lời` : `${label}: từ ${before} thành ${after}`;
}

function isReworded({ before, after, isProse }: HistoryChange): boolean {
  return isProse === true && before !== undefined && after !== undefined;
}

/** What stood in place of a value that was not there. */
export const absent = 'chưa có';
/** What stands in place of a value that is no more. */
export const removed = 'đã bỏ';

/** The state of the dossier: the newest commit that changed its figures, steps, documents or prose. */
export function findVersion({ entries }: DossierHistory): VersionView | undefined {
  const [newest] = entries;
  return newest && buildVersion(newest.commit, vietnameseDay(newest.date));
}

/** Whether there is more than one version to tell of. */
export function hasHistory({ entries }: DossierHistory): boolean {
  return entries.length > 1;
}

/** "03/11/2023": the day in Vietnam, seven hours ahead of UTC, of a moment. */
export function vietnameseDay(moment: string): string {
  return formatDate(new Date(Date.parse(moment) + 7 * 3_600_000).toISOString().slice(0, 10));
}
