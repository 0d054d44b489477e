import { findMatches } from './matches.ts';

/** What a text states in figures. */
export interface StatedFigures {
  /** Every whole or decimal number: "2.985" is 2985, "80,9" is 80.9; dates and numbers of documents are left out. */
  readonly numbers: readonly number[];
  /** "2.985/3.687" -> [2985, 3687] */
  readonly fractions: readonly (readonly [number, number])[];
  /** Numbers before "%". */
  readonly percents: readonly number[];
}

const count = String.raw`\d{1,3}(?:\.\d{3})+|\d+`;
const fraction = new RegExp(String.raw`(?<![\d/.,-])(${count}) ?/ ?(${count})(?![\d/]|[.,]\d)`, 'g');
const number = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])(?:${count})(?:,\d+|\.\d{1,2}(?!\d))?(?![\p{L}\d]|[.,]\d|[/-]\p{L}| ?/ ?\d)`,
  'gu',
);
const percent = /(?<![\p{L}\d.,/])(\d{1,3}(?:[.,]\d{1,4})?) ?%/gu;
const noFigure = /https?:\/\/\S+|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d+ ?\/ ?\d{4} ?\/\p{L}\S*|\d+ ?[/-] ?\p{Lu}\S*/gu;

/** Reads the figures of a text as officials write them. */
export function readStatedFigures(text: string): StatedFigures {
  const plain = text.replace(noFigure, ' ');
  const fractions = Array.from(plain.matchAll(fraction), ([, left = '', right = '']) => {
    return [toCount(left), toCount(right)] as const;
  });
  const numbers = Array.from(plain.matchAll(number), ([written]) => toNumber(written));
  return {
    numbers: [...numbers, ...fractions.flat()],
    fractions,
    percents: percentsOf(plain),
  };
}

/** The numbers before "%" alone. */
export function readStatedPercents(text: string): readonly number[] {
  return percentsOf(text.replace(noFigure, ' '));
}

function percentsOf(plain: string): readonly number[] {
  return findMatches(percent, plain).map(([, digits = '']) => Number(digits.replace(',', '.')));
}

function toCount(digits: string): number {
  return Number(digits.replaceAll('.', ''));
}

function toNumber(written: string): number {
  const grouped = /^\d{1,3}(?:\.\d{3})+/.test(written);
  return Number((grouped ? written.replaceAll('.', '') : written).replace(',', '.'));
}
