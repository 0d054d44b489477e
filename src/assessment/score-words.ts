/** Words and figures of the explanations of points. Vietnamese, as an official would write them beside a score. */

const shown = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2, useGrouping: true });

/** At most two decimals, truncated: points just under the maximum never read as the maximum. */
export function formatPoints(value: number): string {
  const truncated = Math.floor(value * 100 + 1e-6) / 100;
  // Small figures, nearly all there are, need no grouping: ten times as fast, and every dossier is scored several times.
  return Math.abs(truncated) < 1000 ? String(truncated).replace('.', ',') : shown.format(truncated);
}

/** "0,5" x 2 reads "1,0": a product shows the decimals of its factor. */
export function formatProduct(value: number, factor: number): string {
  const decimals = /\.(\d{1,2})/.exec(String(factor))?.[1]?.length ?? 0;
  const text = formatPoints(value);
  const written = /,(\d+)$/.exec(text)?.[1]?.length ?? 0;
  if (written >= decimals) return text;
  return `${text}${written === 0 ? ',' : ''}${'0'.repeat(decimals - written)}`;
}

/** "50% x 10 = 5 trên 10"; all of the maximum needs no product. */
export function formatShareOf(share: number, points: number, maximum: number): string {
  const outOf = `${formatPoints(points)} trên ${formatPoints(maximum)}`;
  return share === 100 ? outOf : `${formatPoints(share)}% x ${formatPoints(maximum)} = ${outOf}`;
}

/** Four decimals, truncated: sums do not carry the last bits of binary fractions, and nothing is rounded up to a maximum. */
export function keepPoints(value: number): number {
  return Math.floor(value * 10_000 + 1e-6) / 10_000;
}
