import { expect, test } from 'vitest';
import { chartDistribution, chartPoints, chartStates, chartTrend } from './chart-view.ts';

const about = { id: 'hinh', title: 'Hình', first: 'Nhóm' };

test('what a chart shows is said in words and stands in a table', () => {
  const states = [
    { key: 'met', label: 'Đạt' },
    { key: 'not-met', label: 'Không đạt' },
    { key: 'unknown', label: 'Chưa có kết quả' },
  ] as const;
  const rows = [
    { label: 'I', counts: [{ key: 'met', count: 2 } as const, { key: 'not-met', count: 1 } as const] },
    { label: 'II', counts: [] },
  ];
  const chart = chartStates(about, rows, states);
  expect(chart.description).toMatchInlineSnapshot(`"I: 2 đạt, 1 không đạt; II: chưa có."`);
  // A state nobody stands in has no place in the legend.
  expect(chart.table).toEqual({
    caption: 'Hình',
    first: 'Nhóm',
    columns: ['Đạt', 'Không đạt'],
    rows: [
      { title: 'I', values: [2, 1] },
      { title: 'II', values: [0, 0] },
    ],
  });
});

test('a missing year is a dash in words and table', () => {
  const series = [{ title: 'Kết quả', values: [80.5, null] }];
  const chart = chartTrend(about, { periods: ['2023', '2024'], unit: '%', series });
  expect(chart.description).toMatchInlineSnapshot(`"Kết quả: 2023 80,5%, 2024 –."`);
  expect(chart.table.rows).toEqual([{ title: 'Kết quả', values: ['80,5%', '–'] }]);
});

test('a distribution names its target, points their maximum, and nothing is said to be nothing', () => {
  const chart = chartDistribution(about, { values: [85, 91], target: 90, unit: '%' });
  expect(chart.description).toMatchInlineSnapshot(`"80 – 90%: 1; 90 – 100%: 1; Chỉ tiêu 90%."`);
  expect(chartPoints(about, [{ label: 'I', points: null, maximum: 90 }]).description).toMatchInlineSnapshot(
    `"I: chưa có/90."`,
  );
  expect(chartPoints(about, []).description).toMatchInlineSnapshot(`"Chưa có số liệu."`);
});
