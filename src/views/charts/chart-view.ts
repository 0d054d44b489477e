import { formatNumber } from '../../text/numbers.ts';
import type { FigureTable } from '../figure-table.ts';
import type { VerdictView } from '../verdict-view.ts';
import { buildDistribution, type Distribution, type DistributionInput } from './distribution.ts';
import { buildPointBars, type PointBars, type PointRow } from './point-bars.ts';
import { buildStateBars, type StateBars, type StateRow } from './state-bars.ts';
import { buildTrend, type Trend, type TrendInput } from './trend.ts';

/** A chart as pages print it: the drawing, its text alternative, and the table behind it. */
export type ChartView = ChartHead &
  (
    | { readonly kind: 'states'; readonly bars: StateBars; readonly legend: readonly VerdictView[] }
    | { readonly kind: 'trend'; readonly trend: Trend }
    | { readonly kind: 'distribution'; readonly distribution: Distribution }
    | { readonly kind: 'points'; readonly bars: PointBars }
  );

interface ChartHead {
  /** Part of the ids in the page. */
  readonly id: string;
  readonly title: string;
  /** What the drawing says, in words. */
  readonly description: string;
  readonly table: FigureTable;
}

type About = Pick<ChartHead, 'id' | 'title'> & {
  /** Head of the first column of the table: "Nhóm". */
  readonly first: string;
};

/** Bars of states, with a legend of the states that occur, in the order given. */
export function chartStates(about: About, rows: readonly StateRow[], states: readonly VerdictView[]): ChartView {
  const countOf = (row: StateRow, key: VerdictView['key']) =>
    row.counts.filter(each => each.key === key).reduce((sum, { count }) => sum + count, 0);
  const legend = states.filter(({ key }) => rows.some(row => countOf(row, key) > 0));
  const sentence = (row: StateRow) => {
    const parts = legend.filter(({ key }) => countOf(row, key) > 0);
    return `${row.label}: ${parts.map(({ key, label }) => `${countOf(row, key)} ${label.toLocaleLowerCase('vi')}`).join(', ') || 'chưa có'}`;
  };
  return {
    ...headOf(about, rows.map(sentence)),
    kind: 'states',
    bars: buildStateBars(rows),
    legend,
    table: {
      caption: about.title,
      first: about.first,
      columns: legend.map(({ label }) => label),
      rows: rows.map(row => ({ title: row.label, values: legend.map(({ key }) => countOf(row, key)) })),
    },
  };
}

/** Lines over periods. */
export function chartTrend(about: About, input: TrendInput): ChartView {
  const print = (value: number | null) => (value === null ? '–' : `${formatNumber(value)}${input.unit}`);
  const sentence = ({ title, values }: TrendInput['series'][number]) =>
    `${title}: ${input.periods.map((period, index) => `${period} ${print(values[index] ?? null)}`).join(', ')}`;
  return {
    ...headOf(about, input.series.map(sentence)),
    kind: 'trend',
    trend: buildTrend(input),
    table: {
      caption: about.title,
      first: about.first,
      columns: input.periods,
      rows: input.series.map(({ title, values }) => ({ title, values: values.map(print) })),
    },
  };
}

/** How many communes have which figure. */
export function chartDistribution(about: About, input: DistributionInput): ChartView {
  const distribution = buildDistribution(input);
  const filled = distribution.bars.filter(({ count }) => count > 0);
  const target = distribution.target ? [distribution.target.label] : [];
  return {
    ...headOf(about, [...filled.map(({ label, count }) => `${label}: ${count}`), ...target]),
    kind: 'distribution',
    distribution,
    table: {
      caption: about.title,
      first: about.first,
      columns: ['Số xã, phường, thị trấn'],
      rows: filled.map(({ label, count }) => ({ title: label, values: [count] })),
    },
  };
}

/** Points of groups beside their maximum. */
export function chartPoints(about: About, rows: readonly PointRow[]): ChartView {
  const bars = buildPointBars(rows);
  return {
    ...headOf(
      about,
      bars.rows.map(({ label, text }) => `${label}: ${text}`),
    ),
    kind: 'points',
    bars,
    table: {
      caption: about.title,
      first: about.first,
      columns: ['Điểm', 'Điểm tối đa'],
      rows: rows.map(({ label, points, maximum }) => ({
        title: label,
        values: [points === null ? '–' : formatNumber(Math.round(points * 100) / 100), formatNumber(maximum)],
      })),
    },
  };
}

function headOf({ id, title }: About, sentences: readonly string[]): Omit<ChartHead, 'table'> {
  return { id, title, description: sentences.length > 0 ? `${sentences.join('; ')}.` : 'Chưa có số liệu.' };
}
