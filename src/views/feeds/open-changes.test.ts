import { expect, test } from 'vitest';
import type { HistoryEntry } from '../../changes/history.ts';
import { openChangesSchema } from '../../schema/open-data.ts';
import { buildOpenChanges } from './open-changes.ts';

const entry = (commit: string, date: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  commit: commit.repeat(40),
  date,
  kind: 'changed',
  changes: [{ criterion: '1.6', label: 'đánh giá', before: 'Đạt', after: 'Không đạt' }],
  ...more,
});
const history = {
  reach: 'whole',
  head: 'f'.repeat(40),
  dossiers: {
    'a/2024': [entry('2', '2024-10-02T01:00:00Z'), entry('1', '2024-10-01T01:00:00Z', { kind: 'added', changes: [] })],
    'b/2024': [entry('3', '2024-10-03T01:00:00Z', { role: 'Cơ quan thẩm định', changes: [{ label: 'bước' }] })],
  },
} as const;

test('the newest changes of all dossiers first, what is not known null', () => {
  const open = buildOpenChanges(history);
  expect(openChangesSchema.safeParse(open).error).toBeUndefined();
  expect(open.entries.map(({ commune, kind }) => `${commune} ${kind}`)).toEqual(['b changed', 'a changed', 'a added']);
  expect(open.entries[0]).toMatchObject({
    role: 'Cơ quan thẩm định',
    changes: [{ criterion: null, label: 'bước', before: null, after: null }],
  });
  expect(buildOpenChanges(history, 1).entries).toHaveLength(1);
});

test('a shape that is not promised is refused', () => {
  const open = buildOpenChanges(history);
  expect(openChangesSchema.safeParse({ ...open, entries: [{ ...open.entries[0], kind: 'renamed' }] }).success).toBe(
    false,
  );
});

test('without git it says so', () => {
  expect(buildOpenChanges({ reach: 'none', dossiers: {} })).toMatchObject({ reach: 'none', commit: null, entries: [] });
});
