import { scaleLinear } from 'd3-scale';
import type { VerdictView } from '../verdict-view.ts';
import { boardWidth, snap } from './chart.ts';

/** How many criteria, or communes, stand in each state; those of a row together fill its bar. */
export interface StateRow {
  readonly label: string;
  readonly counts: readonly StateCount[];
}

export interface StateCount {
  readonly key: VerdictView['key'];
  readonly count: number;
}

export interface StateBars {
  readonly width: number;
  readonly height: number;
  readonly barHeight: number;
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  readonly label: string;
  /** Base line of the label, and upper edge of the bar. */
  readonly labelY: number;
  readonly y: number;
  readonly parts: readonly BarPart[];
}

export interface BarPart {
  readonly key: VerdictView['key'];
  readonly x: number;
  readonly width: number;
  /** "31"; undefined where the part is too narrow to print it. */
  readonly text: string | undefined;
  /** Middle of the part, where its text stands. */
  readonly textX: number;
}

const barHeight = 20;
const rowHeight = 46;
const letterWidth = 8;

/** Bars of equal length, each cut in the shares of its counts; a row that counts nothing has an empty bar. */
export function buildStateBars(rows: readonly StateRow[]): StateBars {
  return {
    width: boardWidth,
    height: rows.length * rowHeight,
    barHeight,
    rows: rows.map(({ label, counts }, index) => ({
      label,
      labelY: index * rowHeight + 14,
      y: index * rowHeight + 20,
      parts: cutBar(counts),
    })),
  };
}

function cutBar(counts: readonly StateCount[]): readonly BarPart[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [];
  // One unit at each end stays free for the line around a part.
  const scale = scaleLinear([0, total], [1, boardWidth - 1]);
  let before = 0;
  return counts
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => {
      const [from, to] = [scale(before), scale(before + count)];
      before += count;
      const text = String(count);
      return {
        key,
        x: snap(from),
        width: snap(to - from - 1),
        text: to - from > text.length * letterWidth + 4 ? text : undefined,
        textX: snap((from + to) / 2),
      };
    });
}
