import { expect, test } from 'vitest';
import { planSchema } from '../schema/plan.ts';
import { listPlanRows } from './plan-rows.ts';

test('groups and lines become rows in the order printed; a line without a number gets the next one of its group', () => {
  const plan = planSchema.parse({
    projects: [
      {
        label: 'A',
        title: 'Nền tảng',
        items: [{ title: 'Việc trước' }],
        groups: [
          {
            label: 'I',
            title: 'Nhận thức',
            items: [
              { title: 'Một', lead: 'VP-TK' },
              { label: '2a', title: 'Hai' },
            ],
          },
        ],
      },
      { label: 'B', title: 'Chính quyền', items: [{ title: 'Ba', schedule: '2025' }] },
    ],
  });
  expect(listPlanRows(plan).projects.map(({ level, label, title }) => `${level} ${label} ${title}`)).toEqual([
    '1 A Nền tảng',
    '0 1 Việc trước',
    '2 I Nhận thức',
    '0 1 Một',
    '0 2a Hai',
    '1 B Chính quyền',
    '0 1 Ba',
  ]);
  expect(listPlanRows(plan).projects[3]).toMatchObject({ lead: 'VP-TK', cooperation: null, schedule: null });
});

test('a dossier without a plan has empty lists', () => {
  expect(listPlanRows(undefined)).toEqual({ targets: [], documents: [], projects: [] });
});
