import { expect, test } from 'vitest';
import { planSchema } from '../schema/plan.ts';
import { buildPlanLists } from './plan-lists.ts';

test('the lists that hold something, with the columns that some line fills', () => {
  const plan = planSchema.parse({
    projects: [{ label: 'A', title: 'Hạ tầng', items: [{ title: 'Cáp quang', lead: 'VP-TK', schedule: '2025' }] }],
  });
  expect(buildPlanLists(plan)).toEqual([
    {
      anchor: 'du-an-ke-hoach',
      title: 'Dự án',
      columns: ['Chủ trì', 'Thời gian'],
      rows: [
        { level: 1, label: 'A', title: 'Hạ tầng', cells: ['', ''] },
        { level: 0, label: '1', title: 'Cáp quang', cells: ['VP-TK', '2025'] },
      ],
    },
  ]);
});

test('a dossier without a plan has none', () => {
  expect(buildPlanLists(undefined)).toEqual([]);
});
