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
const percentage = String.raw`\d{1,3}(?:[.,]\d+)?`;
/** "20 máy tính/20": what is counted may stand before the slash. */
const fraction = String.raw`(?<![\d/.,-])(?<numerator>${count})(?:\s+[^\d/;:.,\n%()]{1,20}?)?\s*/\s*(?<denominator>${count})(?![\d/]|[.,]\d)`;
/** No digit, slash or stop between the fraction and its percentage: at most a unit and a few words. */
const words = String.raw`[^\d/;.\n%]{0,60}?`;
// A word begins where no letter stands before it; \b knows no Vietnamese letters.
const joint = String.raw`(?:=>?|:|(?<!\p{L})(?:đạt(?: được)?|chiếm|bằng|tương đương|tương ứng)(?: với)?|tỷ lệ|tỉ lệ)\s*(?:tỷ lệ|tỉ lệ|là|:|=)?`;
const afterJoint = String.raw`${words}${joint}\s*(?<behind>${percentage})\s*%`;
/** The percentage alone in brackets, right behind the unit: "10/10 thôn (100%)". */
const inBrackets = String.raw`[^\d/;.,\n%()]{0,30}?\(\s*(?<aside>${percentage})\s*%(?=\s*\))`;
/** The fraction in brackets behind its percentage: "98,7% (448/454 hồ sơ)". */
const afterPercent = String.raw`(?<![\d.,])(?<before>${percentage})\s*%\s*\(\s*(?<part>${count})\s*/\s*(?<whole>${count})(?![\d/]|[.,]\d)(?<unit>[^\d/;.,\n%()]{0,40})\)`;
const pattern = new RegExp(`${fraction}(?:${inBrackets}|${afterJoint})|${afterPercent}`, 'giu');

/**
 * Every "a/b ... c %" of a text, in the ways officials write it: thousands with dots, decimals with comma or dot,
 * "=", "đạt", "đạt tỷ lệ", "chiếm" or the like before the percentage, brackets around either, blanks anywhere. Dates and decrees ("03/11/2023",
 * "42/2022/NĐ-CP") are no fractions.
 */
export function findProseRatios(text: string): ProseRatio[] {
  return findMatches(pattern, text).flatMap(({ 0: found, index, groups = {} }) => {
    const { behind, aside, before, numerator: left, part = left, denominator: right, whole = right, unit } = groups;
    const percent = behind ?? aside ?? before ?? '';
    const numerator = toCount(part ?? '');
    const denominator = toCount(whole ?? '');
    const mayBeDay = unit?.trim() === '' && numerator <= 31 && denominator <= 12;
    if (mayBeDay) return [];
    const decimals = /[.,](\d+)$/.exec(percent)?.[1]?.length ?? 0;
    return { numerator, denominator, percent: Number(percent.replace(',', '.')), decimals, text: found, offset: index };
  });
}

function toCount(digits: string): number {
  return Number(digits.replace(/\./g, ''));
}
