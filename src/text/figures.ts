import { characterKinds, letter } from './character-kinds.ts';
import type { WordBook, WordTable } from './word-book.ts';

/** The runs of digits of a text, in parallel lists: rules look for numbers at these places only. */
export interface Figures {
  /** Offset of the first digit. */
  readonly starts: Int32Array;
  /** Offset after the last digit. */
  readonly ends: Int32Array;
  /** How many words of the text stand before, which is the index of the word that follows. */
  readonly wordsBefore: Int32Array;
  /** What digits and neighbours look like, as bits of `figureKinds`. */
  readonly kinds: Uint16Array;
}

/**
 * What is known of each figure without reading the text again. A blank may part it from the mark it stands before, and
 * so may a small letter ("12a/QĐ-UBND"). More figures than meant may carry a bit; a pattern decides.
 */
export const figureKinds = {
  /** One or two digits. */
  isDay: 1 << 0,
  /** One to three digits. */
  isShort: 1 << 1,
  /** Four digits or more, and not "19xx" or "20xx". */
  isLarge: 1 << 2,
  isBeforePercent: 1 << 3,
  isBeforeSlash: 1 << 4,
  isBeforeComma: 1 << 5,
  /** A full stop and another digit follow. */
  isBeforeStop: 1 << 6,
  /** One blank and a letter follow. */
  isBeforeWord: 1 << 7,
  /** A blank stands before. */
  isAfterBlank: 1 << 8,
  /** The number of a document: a slash or hyphen follows, then letters, or a year between two slashes and letters. */
  isBeforeSymbol: 1 << 9,
  /** The first of three figures of one or two, one or two and four digits that stand close together. */
  isDayOfDate: 1 << 10,
} as const;

const [space, percent, comma, hyphen, stop, slash, dash] = Array.from(' %,-./–', mark => mark.charCodeAt(0));
const [zero, one, two, nine, a, z] = Array.from('0129az', mark => mark.charCodeAt(0)) as [number, ...number[]];

/** The bits of the figure between two places of a text, given as its UTF-16 units. */
export function figureKindAt(codes: Uint16Array, start: number, end: number): number {
  const size = end - start;
  let kind: number = codes[start - 1] === space ? figureKinds.isAfterBlank : 0;
  if (size < 4) kind |= size < 3 ? figureKinds.isShort | figureKinds.isDay : figureKinds.isShort;
  else if (size > 4 || !isYear(codes, start)) kind |= figureKinds.isLarge;
  return kind | kindBefore(codes, isBetween(codes[end], a, z) ? end + 1 : end);
}

/** What a figure is that ends at `end`, by what follows. */
function kindBefore(codes: Uint16Array, end: number): number {
  const at = codes[end] === space ? end + 1 : end;
  const mark = codes[at];
  if (mark === slash || mark === hyphen || mark === dash) {
    const next = codes[codes[at + 1] === space ? at + 2 : at + 1];
    const symbol = isLetter(next) ? figureKinds.isBeforeSymbol : 0;
    return mark === slash ? symbol | figureKinds.isBeforeSlash : symbol;
  }
  if (mark === percent) return figureKinds.isBeforePercent;
  if (mark === comma) return figureKinds.isBeforeComma;
  if (mark === stop) return isBetween(codes[at + 1], zero, nine) ? figureKinds.isBeforeStop : 0;
  return at > end && isLetter(mark) ? figureKinds.isBeforeWord : 0;
}

/** "19xx" or "20xx" at a place with four digits. */
function isYear(codes: Uint16Array, start: number): boolean {
  const [first, second] = [codes[start], codes[start + 1]];
  return (first === two && second === zero) || (first === one && second === nine);
}

function isLetter(code = 0): boolean {
  return ((characterKinds[code] ?? 0) & letter) !== 0;
}

function isBetween(code = 0, first = 0, last = 0): boolean {
  return code >= first && code <= last;
}

const [longestMonth, longestYear] = [' tháng ', ' năm '].map(({ length }) => length) as [number, number];

/**
 * Tells the figures before one of four digits what they are with it: the day of a date, the number of a document.
 * Gives the bits they have then.
 */
export function joinFigures({ starts, ends, kinds }: Figures, last: number): number {
  const [before, first] = [last - 1, last - 2];
  if ((starts[last] ?? 0) - (ends[before] ?? 0) > longestYear) return 0;
  if ((kinds[last] ?? 0) & figureKinds.isBeforeSymbol)
    kinds[before] = (kinds[before] ?? 0) | figureKinds.isBeforeSymbol;
  const areDays = (kinds[before] ?? 0) & (kinds[first] ?? 0) & figureKinds.isDay;
  const isClose = isBetween((starts[before] ?? 0) - (ends[first] ?? 0), 1, longestMonth);
  if (areDays && isClose) kinds[first] = (kinds[first] ?? 0) | figureKinds.isDayOfDate;
  return (kinds[before] ?? 0) | (kinds[first] ?? 0);
}

/** A text with its figures and words. */
export interface FiguredText {
  readonly text: string;
  readonly words: Figures & {
    readonly book: WordBook;
    readonly numbers: Int32Array;
    /** Every bit that some figure of the text has. */
    readonly figureKinds: number;
  };
}

/** What must stand around a figure before a pattern is tried there. */
export interface Surroundings {
  /** Bits of `figureKinds`, all of which must be set. */
  readonly all?: number;
  /** Bits of which one must be set. */
  readonly some?: number;
  /** Not 0 for each word that may be the last one before. */
  readonly before?: WordTable;
  /** Not 0 for each word that may be the first one after. */
  readonly after?: WordTable;
  /** Not 0 for each word of which one must be among the first five after. */
  readonly near?: WordTable;
}

/** How many words after a figure are near it. */
const reach = 5;

/**
 * The matches of a sticky pattern that begin at a figure, one after the other, as `matchAll` of a global one gives
 * them: most figures of a dossier are passed over without asking the pattern.
 */
export function matchFigures(pattern: RegExp, { text, words }: FiguredText, around: Surroundings): RegExpExecArray[] {
  const { starts, kinds, wordsBefore, numbers, book } = words;
  const { all = 0, some = -1 } = around;
  const mayMatch = (words.figureKinds & all) === all && (some === -1 || (words.figureKinds & some) !== 0);
  if (starts.length === 0 || !mayMatch) return none;
  const [before, after, near] = [around.before?.(book), around.after?.(book), around.near?.(book)];
  let found: RegExpExecArray[] = none;
  let from = 0;
  for (let figure = 0; figure < starts.length; figure++) {
    const kind = kinds[figure] ?? 0;
    if ((kind & all) !== all || (some !== -1 && (kind & some) === 0)) continue;
    const start = starts[figure] ?? 0;
    const word = wordsBefore[figure] ?? 0;
    if (before && !(word > 0 && before[numbers[word - 1] ?? 0])) continue;
    if (after && !(word < numbers.length && after[numbers[word] ?? 0])) continue;
    if (start < from || (near && !isNear(near, numbers, word))) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    from = pattern.lastIndex;
    if (found === none) found = [];
    found.push(match);
  }
  return found;
}

function isNear(near: Int32Array, numbers: Int32Array, first: number): boolean {
  const end = Math.min(first + reach, numbers.length);
  for (let index = first; index < end; index++) if (near[numbers[index] ?? 0]) return true;
  return false;
}

const none: RegExpExecArray[] = [];
