import { scaleBand, scaleLinear } from 'd3-scale';
import { formatNumber } from '../../text/numbers.ts';
import { boardWidth, snap } from './chart.ts';

export interface DistributionInput {
  /** The figure of each commune. */
  readonly values: readonly number[];
  /** What is to be reached; null: no figure. */
  readonly target: number | null;
  /** "%": bins of ten from 0 to 100; else about eight bins of whole numbers. */
  readonly unit: string;
}

export interface Bin {
  /** "90 – 100": from, and up to but without the end; the last one with its end. */
  readonly label: string;
  readonly count: number;
}

export interface Distribution {
  readonly width: number;
  readonly height: number;
  readonly base: number;
  readonly bars: readonly (Bin & {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  })[];
  /** Figures under the edges of the bars. */
  readonly edges: readonly { readonly x: number; readonly label: string }[];
  /** The line of the target; null where there is none, or where it lies outside. */
  readonly target: { readonly x: number; readonly label: string; readonly isRight: boolean } | null;
}

const height = 190;
const [top, base] = [34, height - 22];
const [left, right] = [14, boardWidth - 14];

/** How many values lie in each bin. */
export function buildDistribution({ values, target, unit }: DistributionInput): Distribution {
  const edges = edgesOf(values, unit);
  const counts = countBins(values, edges);
  const x = scaleBand(
    counts.map((_, index) => index),
    [left, right],
  );
  const y = scaleLinear([0, Math.max(1, ...counts)], [base, top]);
  const along = scaleLinear([edges[0] ?? 0, edges.at(-1) ?? 1], [left, right]);
  return {
    width: boardWidth,
    height,
    base,
    bars: counts.map((count, index) => ({
      label: `${formatNumber(edges[index] ?? 0)} – ${formatNumber(edges[index + 1] ?? 0)}${unit === '%' ? '%' : ''}`,
      count,
      x: snap((x(index) ?? 0) + 2),
      y: snap(y(count)),
      width: snap(x.bandwidth() - 4),
      height: snap(base - y(count)),
    })),
    edges: edges.map(edge => ({ x: snap(along(edge)), label: formatNumber(edge) })),
    target: placeTarget(target, along, unit),
  };
}

function placeTarget(target: number | null, along: (value: number) => number, unit: string): Distribution['target'] {
  if (target === null) return null;
  const x = snap(along(target));
  if (x < left || x > right) return null;
  const label = `Chỉ tiêu ${formatNumber(target)}${unit === '%' ? '%' : ''}`;
  return { x, label, isRight: x > boardWidth / 2 };
}

/** Ten tens for shares; whole steps of 1, 2, 5, 10 ... for counts. */
function edgesOf(values: readonly number[], unit: string): readonly number[] {
  if (unit === '%') return Array.from({ length: 11 }, (_, index) => index * 10);
  const most = Math.max(1, ...values);
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find(each => most / each <= 8) ?? Math.ceil(most / 8);
  const bins = Math.floor(most / step) + 1;
  return Array.from({ length: bins + 1 }, (_, index) => index * step);
}

/** A value on an edge belongs above it; what lies beyond the last edge (a share above 100) counts in the last bin. */
function countBins(values: readonly number[], edges: readonly number[]): readonly number[] {
  const counts: number[] = Array.from({ length: edges.length - 1 }, () => 0);
  for (const value of values) {
    const above = edges.findIndex(edge => edge > value);
    const bin = above < 0 ? counts.length - 1 : Math.max(0, above - 1);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
