import { findMatches } from './matches.ts';

/** A number with what it counts, as prose states it: "454 hồ sơ", "169/174 hồ sơ", "701/701 = 100% hồ sơ". */
export interface Quantity {
  readonly value: number;
  /** Of a fraction "a/b"; then `value` is a. */
  readonly outOf: number | undefined;
  /** One of the units asked for, or else the first word after the number; lower case. */
  readonly unit: string;
  /** The number and the unit, as written. */
  readonly text: string;
  readonly offset: number;
}

const count = String.raw`\d{1,3}(?:\.\d{3})+|\d{1,9}`;
const share = String.raw`(?: ?(?:=|đạt|chiếm) ?\d{1,3}(?:[.,]\d{1,4})? ?%)?`;
const pattern = new RegExp(
  String.raw`(?=\d)(?<![\p{L}\d/.,-])(?<value>${count})(?: ?/ ?(?<outOf>${count}))?(?![\d/%]|[.,]\d| %)${share} ?(?<words>\p{L}+(?: \p{L}+){0,2})`,
  'giu',
);

/** Every quantity of a text. Percentages, dates, numbers of documents and bare numbers are none. */
export function findQuantities(text: string, units: readonly string[]): Quantity[] {
  return findMatches(pattern, text).map(({ 0: written, index, groups = {} }) => {
    const { value = '', outOf, words = '' } = groups;
    const unit = unitOf(words.toLowerCase(), units);
    const end = written.length - words.length + unit.length;
    return {
      value: toCount(value),
      outOf: outOf === undefined ? undefined : toCount(outOf),
      unit,
      text: written.slice(0, end),
      offset: index,
    };
  });
}

/** "hồ sơ đã nhận" -> "hồ sơ" where that is a known unit, else "hồ". */
function unitOf(words: string, units: readonly string[]): string {
  const known = units.filter(unit => words === unit || words.startsWith(`${unit} `));
  const longest = known.sort((left, right) => right.length - left.length)[0];
  return longest ?? words.split(' ')[0] ?? '';
}

function toCount(digits: string): number {
  return Number(digits.replace(/\./g, ''));
}
