import type { Result } from '../schema/result.ts';
import { fallShort, give, type Outcome, type Rule, type Scored } from './score-outcome.ts';
import { formatPoints, formatShareOf, keepPoints } from './score-words.ts';

/** Rules on what was done: something is there or not, and which parts or cases of it. */

export function scorePresence({ otherwise }: Rule<'all-or-nothing'>, { maximum, result }: Scored): Outcome {
  const isThere = readPresence(result);
  if (isThere === undefined) return { state: 'unknown', words: 'Chưa ghi kết quả Có hoặc Không.' };
  return isThere
    ? give(maximum, `Đạt điều kiện: ${formatShareOf(100, maximum, maximum)}`)
    : fallShort(otherwise, 'Chưa đạt điều kiện', maximum);
}

/** "Có" and "Không" are the words of the field itself; a claimed verdict says the same where no value does. */
function readPresence({ value, verdict }: Result): boolean | undefined {
  if (typeof value === 'number') return value > 0;
  const word = value?.trim().normalize('NFC').toLowerCase();
  if (word === 'có' || word === 'không') return word === 'có';
  if (value !== undefined) return undefined;
  return verdict === 'met' ? true : verdict === 'not-met' ? false : undefined;
}

export function scoreConditions(
  conditions: readonly { readonly id: string; readonly title: string }[],
  otherwise: 'zero' | 'judgement',
  { maximum, result }: Scored,
): Outcome {
  if (!result.parts) return { state: 'unknown', words: 'Chưa ghi các điều kiện đã đạt.' };
  const missing = conditions.filter(({ id }) => !result.parts?.includes(id)).map(({ title }) => title);
  const met = `Đạt ${conditions.length - missing.length}/${conditions.length} điều kiện`;
  if (missing.length === 0) return give(maximum, `${met}: ${formatShareOf(100, maximum, maximum)}`);
  return fallShort(otherwise, `${met} (chưa đạt: ${missing.join('; ')})`, maximum);
}

export function scoreParts({ parts }: Rule<'sum-of-parts'>, { maximum, result }: Scored): Outcome {
  if (!result.parts) return { state: 'unknown', words: 'Chưa ghi các phần đã đạt.' };
  const reached = parts.filter(({ id }) => result.parts?.includes(id));
  const outOf = `trên ${formatPoints(maximum)}`;
  if (reached.length === 0) return give(0, `Không đạt phần nào: 0 ${outOf}`);
  const points = Math.min(maximum, keepPoints(reached.reduce((sum, part) => sum + part.points, 0)));
  const terms = reached.map(part => `${part.title}: ${formatPoints(part.points)}`).join(' + ');
  return give(points, reached.length === 1 ? `${terms} ${outOf}` : `${terms} = ${formatPoints(points)} ${outOf}`);
}

/** Of several cases the best one counts: a document of the head is not worth less for one of the deputy. */
export function scoreChoice({ options }: Rule<'choice'>, { maximum, result }: Scored): Outcome {
  if (!result.parts) return { state: 'unknown', words: 'Chưa ghi trường hợp nào.' };
  const chosen = options.filter(({ id }) => result.parts?.includes(id)).sort((a, b) => b.share - a.share)[0];
  if (!chosen) return give(0, `Không thuộc trường hợp nào được tính điểm: 0 trên ${formatPoints(maximum)}`);
  const points = keepPoints((chosen.share * maximum) / 100);
  return give(points, `${chosen.title}: ${formatShareOf(chosen.share, points, maximum)}`);
}
