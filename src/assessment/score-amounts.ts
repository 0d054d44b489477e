import { fallShort, give, giveForNone, type Outcome, type Rule, type Scored } from './score-outcome.ts';
import { formatPoints, formatProduct, formatShareOf, keepPoints } from './score-words.ts';

/** Rules on a figure of the result: a count, or a share of a whole. */

export function scoreShare({ better, whenNone }: Rule<'proportional'>, scored: Scored): Outcome {
  const amount = readAmount(scored, 'percent');
  if (!amount) return { state: 'unknown', words: 'Chưa có tử số và mẫu số.' };
  const { maximum } = scored;
  if (amount.isNone) return whenNone ? giveForNone(maximum) : { state: 'unknown', words: 'Mẫu số là 0.' };
  const earned = Math.max(0, Math.min(100, better === 'higher' ? amount.figure : 100 - amount.figure));
  const points = keepPoints((earned * maximum) / 100);
  const over = better === 'higher' && amount.figure > 100 ? ', tính 100%' : '';
  const product = `${formatPoints(earned)}% x ${formatPoints(maximum)} = ${formatPoints(points)}`;
  const words =
    better === 'higher' ? `${amount.words}${over}` : `${amount.words}, càng thấp càng tốt: 100% trừ tỷ lệ này`;
  return give(points, `${words}: ${product} trên ${formatPoints(maximum)}`);
}

export function scoreSteps({ better, steps, otherwise, whenNone }: Rule<'steps'>, scored: Scored): Outcome {
  const isPercentage = scored.criterion.measure === 'percentage';
  const amount = readAmount(scored, isPercentage ? 'percent' : 'count');
  if (!amount) {
    return { state: 'unknown', words: isPercentage ? 'Chưa có tử số và mẫu số.' : 'Chưa có số lượng.' };
  }
  const { maximum } = scored;
  if (amount.isNone) return whenNone ? giveForNone(maximum) : { state: 'unknown', words: 'Mẫu số là 0.' };
  const reached = steps
    .filter(({ at }) => (better === 'higher' ? amount.figure >= at : amount.figure <= at))
    .sort((left, right) => right.share - left.share)[0];
  const sign = isPercentage ? '%' : '';
  if (reached) {
    const points = keepPoints((reached.share * maximum) / 100);
    const words = `${amount.words}, đạt mốc ${formatPoints(reached.at)}${sign}`;
    return give(points, `${words}: ${formatShareOf(reached.share, points, maximum)}`);
  }
  const marks = steps.map(({ at }) => at);
  const nearest = better === 'higher' ? Math.min(...marks) : Math.max(...marks);
  return fallShort(otherwise, `${amount.words}, chưa đạt mốc ${formatPoints(nearest)}${sign}`, maximum);
}

export function scoreItems({ points: each }: Rule<'per-item'>, scored: Scored): Outcome {
  const amount = readAmount(scored, 'count');
  if (!amount) return { state: 'unknown', words: 'Chưa có số lượng.' };
  const { maximum } = scored;
  const product = keepPoints(Math.max(0, amount.figure) * each);
  const sum = `${amount.words} x ${formatPoints(each)} = ${formatProduct(product, each)}`;
  const outOf = `trên ${formatPoints(maximum)}`;
  if (product <= maximum) return give(product, `${sum} ${outOf}`);
  return give(maximum, `${sum}, tính tối đa ${formatPoints(maximum)} ${outOf}`);
}

interface Amount {
  readonly figure: number;
  readonly words: string;
  /** There is nothing to take a share of. */
  readonly isNone: boolean;
}

/** The count, or the share in per cent: of numerator and denominator where both are there, else as reported. */
function readAmount({ criterion, result }: Scored, as: 'percent' | 'count'): Amount | undefined {
  const { numerator, denominator } = result;
  const value = typeof result.value === 'number' ? result.value : undefined;
  if (as === 'count') {
    const figure = value ?? numerator;
    return figure === undefined
      ? undefined
      : { figure, words: `${formatPoints(figure)} ${criterion.unit}`, isNone: false };
  }
  if (numerator !== undefined && denominator !== undefined) {
    // Some of none is a slip of the pen, not a best result.
    if (denominator === 0) return numerator === 0 ? { figure: 0, words: '', isNone: true } : undefined;
    const figure = (numerator * 100) / denominator;
    const words = `${formatPoints(numerator)}/${formatPoints(denominator)} = ${formatPoints(figure)}%`;
    return { figure, words, isNone: false };
  }
  if (value === undefined || criterion.measure !== 'percentage') return undefined;
  return { figure: value, words: `${formatPoints(value)}%`, isNone: false };
}
