import type { HistoryEntry } from '../changes/history.ts';
import type { DossierBundle } from '../schema/bundle.ts';
import { citePage } from './cite-page.ts';
import { buildDossierHead, type DossierHead } from './dossier-head.ts';
import { absent, type DossierHistory, findVersion, removed, vietnameseDay } from './history-view.ts';
import { criterionEvidencePath, historyPath } from './links.ts';
import { shortCommit } from './version-view.ts';

export interface HistoryRow {
  /** "1.6"; undefined: the dossier as a whole. */
  readonly criterion: string | undefined;
  readonly href: string | undefined;
  readonly title: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface HistoryEntryView {
  readonly anchor: string;
  readonly date: string;
  readonly role: string;
  readonly commit: string;
  readonly summary: string;
  readonly rows: readonly HistoryRow[];
}

/** What changed in a dossier, when, in which role, by which commit. */
export interface HistoryPage extends DossierHead {
  readonly title: string;
  readonly lead: string;
  readonly citation: string;
  readonly entries: readonly HistoryEntryView[];
}

export interface HistoryPageInput {
  readonly bundle: Pick<DossierBundle, 'id' | 'commune' | 'dossier' | 'criteriaSet'>;
  readonly history: DossierHistory;
  /** Where the site is published; undefined: not known. */
  readonly site: URL | undefined;
}

export function buildHistoryPage({ bundle, history, site }: HistoryPageInput): HistoryPage {
  const version = findVersion(history);
  const head = buildDossierHead(bundle, version);
  const path = historyPath(bundle.commune.id, bundle.id);
  return {
    ...head,
    title: `Lịch sử hồ sơ: ${head.commune}, ${head.period}`,
    lead: describeReach(history),
    citation: citePage({ bundle, part: 'Lịch sử', path, version, site }),
    entries: history.entries.map(entry => buildEntry(entry, bundle)),
  };
}

/** "Hồ sơ có 3 bản, từ ngày 02/11/2023 đến ngày 15/11/2023." */
export function describeReach({ reach, entries }: DossierHistory): string {
  const [newest, oldest] = [entries[0], entries.at(-1)];
  if (!newest || !oldest) return 'Kho tải về không kèm lịch sử nên không biết hồ sơ đã sửa khi nào.';
  const earlier = reach === 'shallow' ? ' Các lần sửa cũ hơn không có trong kho tải về.' : '';
  if (entries.length === 1) {
    const words = newest.kind === 'added' ? 'Hồ sơ có một bản, đưa vào kho' : 'Hồ sơ sửa lần cuối';
    return `${words} ngày ${vietnameseDay(newest.date)}.${earlier}`;
  }
  const [from, to] = [vietnameseDay(oldest.date), vietnameseDay(newest.date)];
  const period = from === to ? `đều trong ngày ${to}` : `từ ngày ${from} đến ngày ${to}`;
  return `Hồ sơ có ${entries.length} bản, ${period}.${earlier}`;
}

const kindSummaries: Readonly<Record<HistoryEntry['kind'], string>> = {
  added: 'Đưa hồ sơ vào kho.',
  changed: '',
  removed: 'Đưa hồ sơ ra khỏi kho.',
};

function buildEntry(entry: HistoryEntry, bundle: HistoryPageInput['bundle']): HistoryEntryView {
  const count = entry.changes.length > 0 ? `${entry.changes.length} chỗ thay đổi.` : '';
  const untold = entry.isUntold ? 'Có tệp đổi mà bản cũ không còn đọc được nên không kể được từng chỗ.' : '';
  return {
    anchor: `ban-${shortCommit(entry.commit)}`,
    date: vietnameseDay(entry.date),
    role: entry.role ?? 'Không rõ vai trò',
    commit: entry.commit,
    summary: [kindSummaries[entry.kind], count, untold].filter(Boolean).join(' '),
    rows: entry.changes.map(({ criterion, label, before, after }) => {
      const known = criterion === undefined ? undefined : bundle.criteriaSet.byId.get(criterion);
      return {
        criterion,
        href: known && criterionEvidencePath(bundle.commune.id, bundle.id, known.id),
        title: criterion === undefined ? 'Cả hồ sơ' : (known?.title ?? ''),
        label,
        before: before ?? absent,
        after: after ?? removed,
      };
    }),
  };
}
