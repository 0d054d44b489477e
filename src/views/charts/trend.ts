import { scaleLinear, scalePoint } from 'd3-scale';
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import { formatNumber } from '../../text/numbers.ts';
import { boardWidth, snap, spreadLabels } from './chart.ts';

export interface TrendSeries {
  readonly title: string;
  /** One a period; null: not known. */
  readonly values: readonly (number | null)[];
  /** What is to be reached is drawn apart from what is. */
  readonly isTarget?: boolean;
}

export interface TrendInput {
  /** Labels of the axis, oldest first. */
  readonly periods: readonly string[];
  readonly series: readonly TrendSeries[];
  /** Sign after the figures of the axis: "%". */
  readonly unit: string;
}

export interface Trend {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TrendLine[];
  /** Horizontal lines with their figures. */
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly periods: readonly { readonly x: number; readonly label: string }[];
  readonly left: number;
  readonly right: number;
}

export interface TrendLine {
  readonly title: string;
  readonly isTarget: boolean;
  /** Which pattern of dashes and which mark: lines differ without colour. */
  readonly style: number;
  /** Paths of the line and of its marks; "" where no figure is known. */
  readonly path: string;
  readonly marks: string;
  /** Where the title stands, beside the last known figure. */
  readonly labelX: number;
  readonly labelY: number;
}

const height = 200;
const [top, bottom, left] = [10, height - 24, 38];
/** Room for the titles of the lines at the right. */
const labelWidth = 112;
const marks = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];
/** Lines that differ without colour. */
export const lineStyles = marks.length;

/** Lines over the periods; a gap where nothing is known, a lone mark where only one figure is. */
export function buildTrend({ periods, series, unit }: TrendInput): Trend {
  const right = boardWidth - labelWidth;
  const known = series.flatMap(({ values }) => values.filter(value => value !== null));
  const yScale = scaleLinear(spanOf(known, unit), [bottom, top]).nice(4);
  const xScale = scalePoint(
    periods.map((_, index) => index),
    [left + 14, right - 10],
  );
  const at = (index: number) => snap(xScale(index) ?? left);
  return {
    width: boardWidth,
    height,
    left,
    right,
    ticks: yScale.ticks(4).map(tick => ({ y: snap(yScale(tick)), label: `${formatNumber(tick)}${unit}` })),
    periods: periods.map((label, index) => ({ x: at(index), label })),
    lines: placeLabels(series.map((each, index) => drawLine(each, index, { at, y: value => snap(yScale(value)) }))),
  };
}

interface Board {
  readonly at: (index: number) => number;
  readonly y: (value: number) => number;
}

function drawLine({ title, values, isTarget = false }: TrendSeries, index: number, { at, y }: Board): TrendLine {
  const points = values.map((value, period) => (value === null ? null : ([at(period), y(value)] as const)));
  const path = line<readonly [number, number] | null>()
    .defined(point => point !== null)
    .x(point => point?.[0] ?? 0)
    .y(point => point?.[1] ?? 0)
    .digits(1);
  const known = points.filter(point => point !== null);
  const mark = symbol(marks[index % marks.length] ?? symbolCircle, 36).digits(1)() ?? '';
  const last = known.at(-1);
  return {
    title,
    isTarget,
    style: index % marks.length,
    path: path(points) ?? '',
    marks: isTarget ? '' : known.map(point => moveTo(mark, point)).join(''),
    labelX: (last?.[0] ?? 0) + 9,
    labelY: (last?.[1] ?? 0) + 4,
  };
}

/** A mark is drawn around 0,0 and begins with "M x,y": the same mark elsewhere begins elsewhere, if the rest is relative. */
function moveTo(mark: string, [x, y]: readonly [number, number]): string {
  return mark.replace(/([MLA])([-\d., e]*)/g, (_, command: string, rest: string) => {
    const figures = rest.split(/[ ,]/).filter(Boolean).map(Number);
    const place = figures.splice(-2);
    const moved = [snap((place[0] ?? 0) + x), snap((place[1] ?? 0) + y)];
    return `${command}${[...figures, ...moved].join(',')}`;
  });
}

function placeLabels(lines: readonly TrendLine[]): readonly TrendLine[] {
  const shown = lines.filter(({ path }) => path !== '');
  const places = spreadLabels(
    shown.map(({ labelY }) => labelY),
    13,
    bottom + 4,
  );
  return shown.map((each, index) => ({ ...each, labelY: places[index] ?? each.labelY }));
}

/** Shares end at 100 and begin at a fifth below the least, so that lines near the top part; counts begin at 0. */
function spanOf(values: readonly number[], unit: string): [number, number] {
  if (unit !== '%') return [0, Math.max(1, ...values)];
  const least = Math.min(100, ...values);
  return [Math.max(0, Math.floor((least - 5) / 20) * 20), 100];
}
