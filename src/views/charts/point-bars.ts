import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../text/numbers.ts';
import { boardWidth, snap } from './chart.ts';

/** Points of a group beside its maximum; null: no point is known. */
export interface PointRow {
  readonly label: string;
  readonly points: number | null;
  readonly maximum: number;
}

export interface PointBars {
  readonly width: number;
  readonly height: number;
  readonly barHeight: number;
  readonly rows: readonly {
    readonly label: string;
    readonly labelY: number;
    readonly y: number;
    /** The bar of the maximum, and within it that of the points. */
    readonly maximumWidth: number;
    readonly width: number;
    /** "62,5/90"; it stands beside the bar. */
    readonly text: string;
    readonly textX: number;
  }[];
}

const barHeight = 14;
const rowHeight = 40;
/** Room for the figures beside the longest bar. */
const textWidth = 76;

/** Bars on one scale: the length of a group is its weight. */
export function buildPointBars(rows: readonly PointRow[]): PointBars {
  const scale = scaleLinear([0, Math.max(1, ...rows.map(({ maximum }) => maximum))], [0, boardWidth - textWidth - 2]);
  return {
    width: boardWidth,
    height: rows.length * rowHeight,
    barHeight,
    rows: rows.map(({ label, points, maximum }, index) => ({
      label,
      labelY: index * rowHeight + 14,
      y: index * rowHeight + 19,
      maximumWidth: snap(scale(maximum)),
      width: snap(scale(Math.min(points ?? 0, maximum))),
      text: `${points === null ? 'chưa có' : formatNumber(Math.round(points * 100) / 100)}/${formatNumber(maximum)}`,
      textX: snap(scale(maximum) + 6),
    })),
  };
}
