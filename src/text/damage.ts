import type { Vocabulary } from '../schema/vocabulary.ts';
import { foldText } from './collation.ts';
import { isSyllable, readSyllable } from './syllables.ts';
import { rememberWords, tabulateWords, type WordBook } from './word-book.ts';
import type { Words } from './words.ts';

/** A place where letters lost or changed their marks: a syllable that cannot be, or a pair that is never written so. */
export interface Damage {
  readonly kind: 'syllable' | 'pair';
  /** The words as written. */
  readonly text: string;
  /** The pair that is meant. */
  readonly meant?: string;
  readonly offset: number;
}

/** Finds damage in the words of a text; made once of the vocabulary, for it remembers every word it has seen. */
export type DamageFinder = (words: Words) => Damage[];

interface KnownWord {
  readonly isPossible: boolean;
  /** Number of its letters without marks; 0 where no known pair holds such a syllable. */
  readonly fold: number;
  /** The known pairs that such a syllable begins, by the number of the second one. */
  readonly pairs: ReadonlyMap<number, readonly KnownPair[]> | undefined;
  /** Without regard to case and to where the tone is written. */
  readonly sound: string;
  /** Whether official texts use the syllable; names count as familiar. */
  readonly isFamiliar: boolean;
}

interface KnownPair {
  readonly left: string;
  readonly right: string;
  /** The pair as the vocabulary writes it; undefined for one that is only right as well. */
  readonly meant: string | undefined;
  /** Learned from official texts: a hint only where the other syllable stands in none of them. */
  readonly isLearned: boolean;
}

const markedVowel = /[ăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

type DamageWords = Pick<Vocabulary, 'pairs' | 'alsoRight' | 'syllables' | 'learned'>;

export function createDamageFinder(vocabulary: DamageWords): DamageFinder {
  const { pairs, folds, familiar } = bookOf(vocabulary);
  const allowed = new Set(vocabulary.syllables.map(each => each.toLowerCase()));
  const knownWord = (word: string): KnownWord => {
    const isPossible = !markedVowel.test(word) || isSyllable(word) || allowed.has(word.toLowerCase());
    const fold = folds.get(foldText(word)) ?? 0;
    const sound = soundOf(word);
    return { isPossible, fold, pairs: pairs.get(fold), sound, isFamiliar: isName(word) || familiar.has(sound) };
  };
  const look = rememberWords(knownWord);
  // Numbers, not joined strings or objects: the loop runs for every word of every dossier.
  const opensIn = tabulateWords(word => secondsOf(knownWord(word)));
  const closesIn = tabulateWords(word => bitsOf(knownWord(word)));
  const memory = new WeakMap<WordBook, Int32Array>();
  return ({ book, numbers, offsets, follows }) => {
    const known = look(book);
    const opens = opensIn(book);
    const closes = closesIn(book);
    const right = memory.get(book) ?? new Int32Array(slots);
    memory.set(book, right);
    const damages: Damage[] = [];
    const wordOf = (index: number) => book.words[numbers[index] ?? 0] ?? '';
    let seconds = 0;
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] ?? 0;
      const bits = closes[number] ?? 0;
      const mayBePair = (bits & seconds) !== 0;
      seconds = opens[number] ?? 0;
      if (bits < 0) damages.push({ kind: 'syllable', text: wordOf(index), offset: offsets[index] ?? 0 });
      if (!mayBePair || !follows[index]) continue;
      const left = numbers[index - 1] ?? 0;
      // Two numbers in one; of the few pairs with a larger number nothing is remembered.
      const pair = (left << 16) | number;
      const slot = (Math.imul(left, 0x9e3779b1) ^ Math.imul(number, 0x85ebca6b)) >>> (32 - slotBits);
      if (right[slot] === pair && pair !== 0) continue;
      const meant = meantBy(known(left), known(number));
      if (!meant) right[slot] = (left | number) >> 16 === 0 ? pair : 0;
      else
        damages.push({
          kind: 'pair',
          text: `${wordOf(index - 1)} ${wordOf(index)}`,
          meant,
          offset: offsets[index - 1] ?? 0,
        });
    }
    return damages;
  };
}

/**
 * Whether two words may be a known pair is told by one bit of each: the second has the bit of its number, the first
 * those of all that follow it in pairs. The last bit is no number's; it marks what is no Vietnamese syllable.
 */
const impossible = 1 << 31;

function bitOf(fold: number): number {
  return 1 << (fold % 31);
}

function bitsOf({ isPossible, fold }: KnownWord): number {
  return (isPossible ? 0 : impossible) | (fold > 0 ? bitOf(fold) : 0);
}

function secondsOf({ pairs }: KnownWord): number {
  return [...(pairs?.keys() ?? [])].reduce((bits, fold) => bits | bitOf(fold), 0);
}

/** A finder remembers 2 to that power pairs without damage. */
const slotBits = 14;
const slots = 1 << slotBits;

/** The pair that two words in a row are meant to be; undefined where they are right or not known. */
function meantBy(left: KnownWord, right: KnownWord): string | undefined {
  const candidates = right.fold > 0 ? left.pairs?.get(right.fold) : undefined;
  return candidates && meantPair(candidates, left, right);
}

/**
 * The pairs by the number of their first syllable without marks, then by that of the second; and the syllables that
 * known or official words are made of.
 */
function bookOf({ pairs, alsoRight, learned }: DamageWords) {
  const folds = new Map<string, number>();
  const numberOf = (syllable: string) => {
    const folded = foldText(syllable);
    if (!folds.has(folded)) folds.set(folded, folds.size + 1);
    return folds.get(folded) ?? 0;
  };
  const book = new Map<number, Map<number, KnownPair[]>>();
  const add = (pair: string, meant: string | undefined, isLearned = false) => {
    const [left = '', right = ''] = pair.split(' ');
    const [first, second] = [numberOf(left), numberOf(right)];
    const begun = book.get(first) ?? new Map<number, KnownPair[]>();
    const known = begun.get(second) ?? [];
    begun.set(second, [...known, { left: soundOf(left), right: soundOf(right), meant, isLearned }]);
    book.set(first, begun);
  };
  for (const pair of pairs) add(pair, pair);
  for (const pair of alsoRight) add(pair, undefined);
  for (const pair of learned?.pairs.split(/,\s*/) ?? []) add(pair, pair, true);
  const official = learned?.syllables.split(/\s+/) ?? [];
  const familiar = new Set(
    [...pairs, ...alsoRight]
      .flatMap(pair => pair.split(' '))
      .concat(official)
      .map(soundOf),
  );
  return { pairs: book, folds, familiar };
}

/** The pair that differs from the one read in the marks of exactly one syllable; undefined where it is right itself. */
function meantPair(candidates: readonly KnownPair[], left: KnownWord, right: KnownWord): string | undefined {
  if (candidates.some(pair => pair.left === left.sound && pair.right === right.sound)) return undefined;
  return candidates.find(pair => {
    const [isLeft, isRight] = [pair.left === left.sound, pair.right === right.sound];
    if (isLeft === isRight || !pair.meant) return false;
    return !pair.isLearned || !(isLeft ? right : left).isFamiliar;
  })?.meant;
}

/** "Thắng" may be any name; "THẮNG" is a heading. */
function isName(word: string): boolean {
  return word !== word.toLowerCase() && word !== word.toUpperCase();
}

function soundOf(word: string): string {
  const { base, tone } = readSyllable(word);
  return base + tone;
}
