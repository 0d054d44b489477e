/** The drawing board of every chart: units of its viewBox; wide enough for a phone, read at up to half as large again. */
export const boardWidth = 360;

/** One decimal is finer than any screen and keeps pages small. */
export function snap(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Moves labels apart that would lie on each other: their order stays, each at least `gap` below the one before, none
 * below `end`. Positions in any order; the answer is in the order given.
 */
export function spreadLabels(positions: readonly number[], gap: number, end: number): readonly number[] {
  const order = positions.map((_, index) => index).toSorted((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const spread = [...positions];
  let least = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    spread[index] = Math.max(spread[index] ?? 0, least);
    least = (spread[index] ?? 0) + gap;
  }
  let most = end;
  for (const index of order.toReversed()) {
    spread[index] = Math.min(spread[index] ?? 0, most);
    most = (spread[index] ?? 0) - gap;
  }
  return spread.map(snap);
}
