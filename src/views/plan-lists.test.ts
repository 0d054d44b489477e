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
      groups: [{ headings: ['A Hạ tầng'], rows: [{ label: '1', title: 'Cáp quang', cells: ['VP-TK', '2025'] }] }],
    },
  ]);
});

test('a group within another stands under both headings while it is the first there', () => {
  const items = [{ title: 'Cáp quang' }];
  const plan = planSchema.parse({
    documents: [
      {
        label: 'A',
        title: 'Nền tảng',
        groups: [
          { label: 'I', title: 'Hạ tầng', items },
          { label: 'II', title: 'Nhân lực', items },
        ],
      },
      { label: 'B', title: 'Kinh tế', items },
    ],
  });
  const [list] = buildPlanLists(plan);
  expect(list?.groups.map(({ headings, rows }) => [headings, rows.length])).toEqual([
    [['A Nền tảng', 'I Hạ tầng'], 1],
    [['II Nhân lực'], 1],
    [['B Kinh tế'], 1],
  ]);
});

test('a dossier without a plan has none', () => {
  expect(buildPlanLists(undefined)).toEqual([]);
});
