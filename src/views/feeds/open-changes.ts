import type { HistoryEntry } from '../../changes/history.ts';
import type { OpenChanges } from '../../schema/open-data.ts';
import type { DossierHistory } from '../history-view.ts';
import { openDataSchemaPath } from '../links.ts';

/** What git knows of all dossiers. */
export interface SiteHistory extends Pick<DossierHistory, 'reach'> {
  readonly head?: string | undefined;
  readonly dossiers: Readonly<Record<string, readonly HistoryEntry[]>>;
}

/** `/api/v1/changes.json`: the newest changes of the whole site. */
export function buildOpenChanges({ reach, head, dossiers }: SiteHistory, most = 500): OpenChanges {
  const all = Object.entries(dossiers).flatMap(([key, entries]) => entries.map(entry => ({ key, entry })));
  const newest = all.toSorted(
    (left, right) => compare(right.entry.date, left.entry.date) || compare(left.key, right.key),
  );
  return {
    $schema: openDataSchemaPath('changes'),
    reach,
    commit: head ?? null,
    entries: newest.slice(0, most).map(({ key, entry }) => {
      const [commune = '', dossier = ''] = key.split('/');
      const { commit, date, kind, role = null } = entry;
      const changes = entry.changes.map(({ criterion = null, label, before = null, after = null }) => {
        return { criterion, label, before, after };
      });
      return { commit, date, commune, dossier, kind, role, changes };
    }),
  };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
