import { findMatches } from './matches.ts';

/** A percentage with the words that say of what, as a sentence states it. */
export interface ShareClaim {
  /** Words before the percentage and its fraction, lower case, without those ignored. */
  readonly label: readonly string[];
  readonly percent: number;
  /** As written: "98,7 %". */
  readonly text: string;
}

const percent = /(?=\d)(?<![\p{L}\d.,/])(\d{1,3}(?:[.,]\d{1,4})?) ?%/gu;
/** A longer label says more than the name of a share. */
const longestLabel = 24;

/** Every percentage of a text with its label: the words since the last stop, semicolon or percentage. */
export function findShareClaims(text: string, ignored: readonly string[]): ShareClaim[] {
  const claims: ShareClaim[] = [];
  let from = 0;
  for (const { 0: written, 1: digits = '', index } of findMatches(percent, text)) {
    const label = labelOf(text.slice(from, index), ignored);
    claims.push({ label, percent: Number(digits.replace(',', '.')), text: written });
    from = index + written.length;
  }
  return claims;
}

/** Whether one label holds all words of the other in their order, and hardly more: `coverage` from 0 to 1. */
export function isSameLabel(left: readonly string[], right: readonly string[], coverage: number): boolean {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  if (shorter.length < coverage * longer.length) return false;
  let matched = 0;
  for (const word of longer) if (word === shorter[matched]) matched++;
  return matched === shorter.length;
}

function labelOf(clause: string, ignored: readonly string[]): string[] {
  const sentence = clause.slice(Math.max(clause.lastIndexOf('. '), clause.lastIndexOf('; ')) + 1);
  const fraction = sentence.search(/\d ?\/ ?\d/);
  const name = fraction < 0 ? sentence : sentence.slice(0, fraction);
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter(word => !ignored.includes(word)).slice(-longestLabel);
}
