/**
 * Ratios as the reports state them. A percentage stands on a numerator and a denominator; officials both round
 * and truncate, so a reported percentage agrees when it equals the ratio rounded half up or truncated at the
 * number of decimals it was written with.
 */

export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** numerator / denominator in per cent; undefined where the denominator is 0 and no share exists. */
export function percentOf({ numerator, denominator }: Ratio): number | undefined {
  return denominator === 0 ? undefined : (numerator * 100) / denominator;
}

/** Whether the percentage `reported`, written with `decimals` decimals, is the ratio rounded or truncated. */
export function ratioAgrees(ratio: Ratio, reported: number, decimals: number): boolean {
  const { rounded, truncated } = percentAt(ratio, decimals);
  return sameNumber(reported, rounded) || sameNumber(reported, truncated);
}

/** The ratio in per cent at `decimals` decimals, rounded half up and truncated; NaN where there is no share. */
export function percentAt(ratio: Ratio, decimals: number): { rounded: number; truncated: number } {
  // Whole numbers, so that nothing is decided by the last bit of a binary fraction.
  const areWhole = Number.isInteger(ratio.numerator) && Number.isInteger(ratio.denominator);
  if (areWhole && isSmall(ratio, decimals)) return percentOfCounts(ratio, decimals);
  const places = areWhole ? 0 : Math.max(decimalsOf(String(ratio.numerator)), decimalsOf(String(ratio.denominator)));
  const numerator = toWhole(ratio.numerator, places) * 100n * 10n ** BigInt(decimals);
  const denominator = toWhole(ratio.denominator, places);
  if (denominator === 0n) return { rounded: Number.NaN, truncated: Number.NaN };
  const scale = 10 ** decimals;
  return {
    rounded: Number((2n * numerator + denominator) / (2n * denominator)) / scale,
    truncated: Number(numerator / denominator) / scale,
  };
}

/** Whether all numbers that stand between a ratio and its percentage are whole without being large. */
function isSmall({ numerator, denominator }: Ratio, decimals: number): boolean {
  return numerator >= 0 && denominator > 0 && 2000 * numerator * 10 ** decimals + denominator < 2 ** 52;
}

/** The same for counts of people and things, nearly all there are: plain numbers take a fraction of the time. */
function percentOfCounts({ numerator, denominator }: Ratio, decimals: number): { rounded: number; truncated: number } {
  const scale = 10 ** decimals;
  const scaled = numerator * 100 * scale;
  return {
    rounded: quotient(2 * scaled + denominator, 2 * denominator) / scale,
    truncated: quotient(scaled, denominator) / scale,
  };
}

/** The whole part of a quotient of small whole numbers, exactly. */
function quotient(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}

function toWhole(value: number, places: number): bigint {
  return BigInt(Math.round(value * 10 ** places));
}

/**
 * Decimals a percentage was written with. A YAML number loses final zeros ("98,70"), so the reported text, where
 * it holds the same number, decides; else the shortest form of the number.
 */
export function writtenDecimals(value: number, reported?: string): number {
  const shortest = decimalsOf(String(value));
  if (!reported?.includes('%') || isWrittenOnce(String(value), reported)) return shortest;
  for (const [, digits = ''] of reported.matchAll(/(\d+(?:[.,]\d+)?)\s*%/g)) {
    if (Number(digits.replace(',', '.')) === value) return Math.max(shortest, decimalsOf(digits));
  }
  return shortest;
}

/** Whether the only percentage of a text is written as the shortest form of a number, as most are. */
function isWrittenOnce(shortest: string, text: string): boolean {
  return text.indexOf('%') === text.lastIndexOf('%') && text.includes(`${shortest.replace('.', ',')}%`);
}

/** Whether a figure written with `decimals` decimals is `exact`, rounded half up or truncated. */
export function figureAgrees(exact: number, written: number, decimals: number): boolean {
  const scale = 10 ** decimals;
  const isAt = (whole: number) => sameNumber(written, whole / scale);
  return isAt(Math.floor(exact * scale + 0.5 + 1e-6)) || isAt(Math.floor(exact * scale + 1e-6));
}

function decimalsOf(digits: string): number {
  return /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0;
}

function sameNumber(left: number, right: number): boolean {
  return Math.abs(left - right) < 1e-9;
}
