import type { Criterion } from '../schema/criterion.ts';
import type { Result } from '../schema/result.ts';
import type { Scoring } from '../schema/scoring.ts';
import { formatPoints, formatShareOf } from './score-words.ts';

/** What a rule makes of the facts of a result. */
export type Outcome =
  /** The rule decides: so many points, and why. */
  | { readonly state: 'scored'; readonly points: number; readonly words: string }
  /** The text of the set is silent here; a person gives the points, with a reason. */
  | { readonly state: 'to-judge'; readonly words: string }
  /** Facts are missing; `words` says which. */
  | { readonly state: 'unknown'; readonly words: string };

/** A criterion with its rule and the facts of its result. */
export interface Scored {
  readonly criterion: Criterion;
  readonly maximum: number;
  readonly result: Result;
}

/** One kind of rule. */
export type Rule<K extends Scoring['rule']> = Extract<Scoring, { rule: K }>;

export function give(points: number, words: string): Outcome {
  return { state: 'scored', points, words: `${words}.` };
}

/** Nothing occurred that a share could be taken of, and the set calls that the best. */
export function giveForNone(maximum: number): Outcome {
  return give(maximum, `Không phát sinh: đạt tối đa, ${formatShareOf(100, maximum, maximum)}`);
}

/** Less than the text asks for: no points, or a person decides. */
export function fallShort(otherwise: 'zero' | 'judgement', words: string, maximum: number): Outcome {
  if (otherwise === 'zero') return give(0, `${words}: 0 trên ${formatPoints(maximum)}`);
  return { state: 'to-judge', words: `${words}, văn bản không nêu cách chấm` };
}
