import { expect, test } from 'vitest';
import { spreadLabels } from './chart.ts';
import { buildDistribution } from './distribution.ts';
import { buildPointBars } from './point-bars.ts';
import { buildSparkLine } from './spark-line.ts';
import { buildStateBars } from './state-bars.ts';
import { buildTrend } from './trend.ts';

test('the parts of a bar fill it in the shares of their counts; what counts nothing has no part', () => {
  const { height, rows } = buildStateBars([
    {
      label: 'I',
      counts: [
        { key: 'met', count: 30 },
        { key: 'not-met', count: 0 },
        { key: 'in-progress', count: 1 },
      ],
    },
    { label: 'II', counts: [{ key: 'met', count: 0 }] },
  ]);
  expect(height).toBe(92);
  expect(rows).toEqual([
    {
      label: 'I',
      labelY: 14,
      y: 20,
      parts: [
        { key: 'met', x: 1, width: 345.5, text: '30', textX: 174.2 },
        { key: 'in-progress', x: 347.5, width: 10.5, text: undefined, textX: 353.2 },
      ],
    },
    { label: 'II', labelY: 60, y: 66, parts: [] },
  ]);
});

test('a trend breaks where a year is missing and keeps the titles of its lines apart', () => {
  const trend = buildTrend({
    periods: ['2022', '2023', '2024', '2025'],
    unit: '%',
    series: [
      { title: 'Kết quả', values: [20, null, 80, 90] },
      { title: 'Chỉ tiêu', values: [60, 70, 80, 90], isTarget: true },
      { title: 'Không có', values: [null, null, null, null] },
    ],
  });
  expect(trend.periods.map(({ x, label }) => [x, label])).toEqual([
    [52, '2022'],
    [114, '2023'],
    [176, '2024'],
    [238, '2025'],
  ]);
  expect(trend.ticks.map(({ y, label }) => [y, label])).toEqual([
    [176, '0%'],
    [142.8, '20%'],
    [109.6, '40%'],
    [76.4, '60%'],
    [43.2, '80%'],
    [10, '100%'],
  ]);
  expect(trend.lines.map(({ title, path }) => [title, path])).toEqual([
    ['Kết quả', 'M52,142.8ZM176,43.2L238,26.6'],
    ['Chỉ tiêu', 'M52,76.4L114,59.8L176,43.2L238,26.6'],
  ]);
  const [first, second] = trend.lines;
  expect((second?.labelY ?? 0) - (first?.labelY ?? 0)).toBe(13);
  expect(second?.marks).toBe('');
  // Three marks, each around its own point.
  expect(first?.marks.match(/M/g)).toHaveLength(3);
  expect(first?.marks.startsWith('M55.4,142.8A3.4,3.4,0,1,1,48.6,142.8')).toBe(true);
});

test('one period is a mark and no line; counts have their own scale', () => {
  const { lines, ticks } = buildTrend({ periods: ['2024'], unit: '', series: [{ title: 'Mô hình', values: [3] }] });
  expect(lines[0]?.path).toBe('M145,10Z');
  expect(ticks.at(-1)).toEqual({ y: 10, label: '3' });
});

test('square marks keep their form where they are moved to', () => {
  const series = ['a', 'b'].map(title => ({ title, values: [50] }));
  expect(buildTrend({ periods: ['2024'], unit: '%', series }).lines[1]?.marks).toBe('M142,145.3h6v6h-6Z');
});

test('labels keep their order, their distance and the board', () => {
  expect(spreadLabels([10, 12, 11], 13, 180)).toEqual([10, 36, 23]);
  expect(spreadLabels([178, 180], 13, 180)).toEqual([167, 180]);
  expect(spreadLabels([], 13, 180)).toEqual([]);
});

test('shares fall into tens: an edge belongs above, what passes 100 into the last', () => {
  const { bars, target } = buildDistribution({ values: [0, 9.99, 10, 90, 100, 120], target: 90, unit: '%' });
  expect(bars.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 3]);
  expect(bars.at(-1)).toMatchObject({ label: '90 – 100%', y: 34, height: 134 });
  expect(target).toEqual({ x: 312.8, label: 'Chỉ tiêu 90%', isRight: true });
});

test('counts have whole steps; without values one empty bar stands', () => {
  const counts = buildDistribution({ values: [1, 2, 2, 30], target: 1, unit: 'mô hình' });
  expect(counts.edges.map(({ label }) => label)).toEqual(['0', '5', '10', '15', '20', '25', '30', '35']);
  expect(counts.bars.map(({ count }) => count)).toEqual([3, 0, 0, 0, 0, 0, 1]);
  expect(counts.target).toMatchObject({ label: 'Chỉ tiêu 1', isRight: false });
  const none = buildDistribution({ values: [], target: null, unit: 'mô hình' });
  expect(none.bars.map(({ count, height }) => [count, height])).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(buildDistribution({ values: [1], target: 999, unit: 'mô hình' }).target).toBeNull();
});

test('points stand within the bar of their maximum; unknown points are no bar, and are named', () => {
  const { rows } = buildPointBars([
    { label: 'I', points: 45, maximum: 90 },
    { label: 'II', points: null, maximum: 60 },
    { label: 'III', points: 61, maximum: 60 },
  ]);
  expect(rows.map(({ maximumWidth, width, text }) => [maximumWidth, width, text])).toEqual([
    [282, 141, '45/90'],
    [188, 0, 'chưa có/60'],
    [188, 188, '61/60'],
  ]);
  expect(buildPointBars([])).toMatchObject({ height: 0, rows: [] });
});

test('a small line needs two figures', () => {
  expect(buildSparkLine([null, 5], [1, 2])).toBeNull();
  expect(buildSparkLine([0, null, 10], [10, 10, 10])).toEqual({
    path: 'M3,21ZM69,3Z',
    targetPath: 'M3,3L36,3L69,3',
  });
  // Figures that never change lie in the middle.
  expect(buildSparkLine([5, 5], [null, null])?.path).toBe('M3,12L69,12');
});
