import { findMatches } from './matches.ts';

/** A share as prose states it: "2.985/3.687 người = 80,9%". */
export interface ProseRatio {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: number;
  /** Decimals the percentage was written with. */
  readonly decimals: number;
  /** The words, as written. */
  readonly text: string;
  /** Offset of the first character in the text searched. */
  readonly offset: number;
}

const count = String.raw`\d{1,3}(?:\.\d{3})+|\d+`;
/** No digit, slash or stop between the fraction and its percentage: at most a unit and a few words. */
const words = String.raw`[^\d/;.\n%]{0,60}?`;
/** The percentage alone in brackets, right behind the unit: "10/10 thôn (100%)". */
const aside = String.raw`[^\d/;.,\n%()]{0,30}?\(\s*(\d{1,3}(?:[.,]\d+)?)\s*%(?=\s*\))`;
// A word begins where no letter stands before it; \b knows no Vietnamese letters.
const pattern = new RegExp(
  String.raw`(?<![\d/.,-])(${count})\s*/\s*(${count})(?![\d/]|[.,]\d)(?:${aside}|${words}(?:=|:|(?<!\p{L})(?:đạt|chiếm)|tỷ lệ|tỉ lệ)\s*(?:tỷ lệ|tỉ lệ|là|:|=)?\s*(\d{1,3}(?:[.,]\d+)?)\s*%)`,
  'giu',
);

/**
 * Every "a/b ... c %" of a text, in the ways officials write it: thousands with dots, decimals with comma or dot,
 * "=", "đạt", "đạt tỷ lệ" or "chiếm" before the percentage, or brackets around it, blanks anywhere. Dates and decrees ("03/11/2023",
 * "42/2022/NĐ-CP") are no fractions.
 */
export function findProseRatios(text: string): ProseRatio[] {
  return findMatches(pattern, text).map(match => {
    const [found, numerator = '', denominator = '', bracketed, percent = bracketed ?? ''] = match;
    return {
      numerator: toCount(numerator),
      denominator: toCount(denominator),
      percent: Number(percent.replace(',', '.')),
      decimals: /[.,](\d+)$/.exec(percent)?.[1]?.length ?? 0,
      text: found,
      offset: match.index,
    };
  });
}

function toCount(digits: string): number {
  return Number(digits.replace(/\./g, ''));
}
