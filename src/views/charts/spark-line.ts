import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';

export interface SparkLine {
  readonly path: string;
  readonly targetPath: string;
}

const [width, height] = [72, 24];
export const sparkBox = `0 0 ${width} ${height}`;

/**
 * Figures over the periods as a line without axes, with that of the targets, for a row of a table that has the figures
 * in words; null where fewer than two are known: one point is no trend.
 */
export function buildSparkLine(
  values: readonly (number | null)[],
  targets: readonly (number | null)[],
): SparkLine | null {
  const known = values.filter(value => value !== null);
  if (known.length < 2) return null;
  const all = [...known, ...targets.filter(target => target !== null)];
  const x = scalePoint(
    values.map((_, index) => index),
    [3, width - 3],
  );
  const y = scaleLinear([Math.min(...all), Math.max(...all)], [height - 3, 3]);
  const path = line<number | null>()
    .defined(value => value !== null)
    .x((_, index) => x(index) ?? 0)
    .y(value => y(value ?? 0))
    .digits(1);
  return { path: path(values) ?? '', targetPath: path(targets) ?? '' };
}
