import { foldText } from './collation.ts';

/** A word or a whole number of a text. */
interface PlainWord {
  readonly start: number;
  readonly end: number;
  /** Without marks, in lower case: slips of marks are told by other rules. */
  readonly key: string;
}

/** A text as it was written somewhere, and as it is known. */
export interface Slip {
  /** The words that differ, with some before them. */
  readonly written: string;
  readonly known: string;
}

/** One word in so many may differ; in fewer words than that, each is much. */
const wordsPerSlip = 8;
/** So many words at the head must be right: where the text begins is not known otherwise. */
const surely = 2;
/** Words shown before those that differ. */
const shownBefore = 3;

/** A text that is looked for. */
export interface KnownText {
  readonly text: string;
  readonly words: readonly PlainWord[];
  /** From its first word on, in lower case. */
  readonly lower: string;
  /** The words that must be right, as they stand in `lower`. */
  readonly head: string;
}

/** `skipped`: words, without marks and in lower case, that the text may begin with and that are not looked for. */
export function readKnownText(text: string, skipped: readonly string[] = []): KnownText {
  const all = readPlainWords(text);
  const words = all.slice(
    Math.max(
      0,
      all.findIndex(({ key }) => !skipped.includes(key)),
    ),
  );
  const start = words[0]?.start ?? 0;
  const lower = text.slice(start).toLowerCase();
  return { text, words, lower, head: lower.slice(0, (words[surely - 1]?.end ?? start) - start) };
}

/**
 * Where `text` holds what reads like `known` but for some word or number in its place, at most `mostBefore` words from
 * its beginning. undefined where it holds the very words, or nothing near them: words left out or added are no slip.
 * Most texts hold the very words or do not begin like them, which is seen without cutting words.
 */
export function findSlip(text: string, known: KnownText, mostBefore: number): Slip | undefined {
  if (known.words.length < wordsPerSlip) return undefined;
  const lower = text.toLowerCase();
  if (!lower.includes(known.head) || lower.includes(known.lower)) return undefined;
  const words = readPlainWords(text);
  const nearest = nearestSlips(words, known.words, mostBefore);
  if (!nearest) return undefined;
  const { shift, at } = nearest;
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  const from = Math.max(0, first - shownBefore);
  return {
    written: text.slice(words[from + shift]?.start, words[last + shift]?.end),
    known: known.text.slice(known.words[from]?.start, known.words[last]?.end),
  };
}

interface Slips {
  /** How many words stand before. */
  readonly shift: number;
  /** Places in what is known, ascending. */
  readonly at: readonly number[];
}

function nearestSlips(words: readonly PlainWord[], known: readonly PlainWord[], mostBefore: number): Slips | undefined {
  let most = Math.floor(known.length / wordsPerSlip);
  let nearest: Slips | undefined;
  for (let shift = 0; shift <= Math.min(mostBefore, words.length - known.length); shift++) {
    const at: number[] = [];
    for (let index = 0; index < known.length && at.length <= most; index++)
      if (words[index + shift]?.key !== known[index]?.key) at.push(index);
    if (at.length === 0) return undefined;
    if (at.length > most || (at[0] ?? 0) < surely) continue;
    most = at.length - 1;
    nearest = { shift, at };
  }
  return nearest;
}

function readPlainWords(text: string): readonly PlainWord[] {
  return Array.from(text.matchAll(/\p{L}+|\d+/gu), ({ 0: word, index }) => {
    return { start: index, end: index + word.length, key: foldText(word) };
  });
}
