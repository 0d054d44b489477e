import type { Vocabulary } from '../schema/vocabulary.ts';
import { foldText } from './collation.ts';
import { isSyllable, readSyllable } from './syllables.ts';
import { rememberWords, type Words } from './words.ts';

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
}

interface KnownPair {
  readonly left: string;
  readonly right: string;
  /** The pair as the vocabulary writes it; undefined for one that is only right as well. */
  readonly meant: string | undefined;
}

const markedVowel = /[ăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

export function createDamageFinder(vocabulary: Pick<Vocabulary, 'pairs' | 'alsoRight' | 'syllables'>): DamageFinder {
  const { pairs, folds } = bookOf(vocabulary);
  const allowed = new Set(vocabulary.syllables.map(each => each.toLowerCase()));
  const look = rememberWords((word): KnownWord => {
    const isPossible = !markedVowel.test(word) || isSyllable(word) || allowed.has(word.toLowerCase());
    const fold = folds.get(foldText(word)) ?? 0;
    return { isPossible, fold, pairs: pairs.get(fold), sound: soundOf(word) };
  });
  return ({ book, numbers, offsets, follows }) => {
    const known = look(book);
    const damages: Damage[] = [];
    let previous: KnownWord | undefined;
    for (const [index, number] of numbers.entries()) {
      const word = known(number);
      const offset = offsets[index] ?? 0;
      if (!word.isPossible) damages.push({ kind: 'syllable', text: book.words[number] ?? '', offset });
      // Numbers, not joined strings: this line runs for every word of every dossier.
      const candidates = follows[index] === 1 ? previous?.pairs?.get(word.fold) : undefined;
      const meant = candidates && previous && meantPair(candidates, previous.sound, word.sound);
      const before = numbers[index - 1];
      if (meant && before !== undefined) {
        const text = `${book.words[before]} ${book.words[number]}`;
        damages.push({ kind: 'pair', text, meant, offset: offsets[index - 1] ?? 0 });
      }
      previous = word;
    }
    return damages;
  };
}

/** The pairs by the number of their first syllable without marks, then by that of the second. */
function bookOf({ pairs, alsoRight }: Pick<Vocabulary, 'pairs' | 'alsoRight'>) {
  const folds = new Map<string, number>();
  const numberOf = (syllable: string) => {
    const folded = foldText(syllable);
    if (!folds.has(folded)) folds.set(folded, folds.size + 1);
    return folds.get(folded) ?? 0;
  };
  const book = new Map<number, Map<number, KnownPair[]>>();
  const add = (pair: string, meant: string | undefined) => {
    const [left = '', right = ''] = pair.split(' ');
    const [first, second] = [numberOf(left), numberOf(right)];
    const begun = book.get(first) ?? new Map<number, KnownPair[]>();
    begun.set(second, [...(begun.get(second) ?? []), { left: soundOf(left), right: soundOf(right), meant }]);
    book.set(first, begun);
  };
  for (const pair of pairs) add(pair, pair);
  for (const pair of alsoRight) add(pair, undefined);
  return { pairs: book, folds };
}

/** The pair that differs from the one read in the marks of exactly one syllable; undefined where it is right itself. */
function meantPair(candidates: readonly KnownPair[], left: string, right: string): string | undefined {
  if (candidates.some(pair => pair.left === left && pair.right === right)) return undefined;
  return candidates.find(pair => (pair.left === left) !== (pair.right === right) && pair.meant)?.meant;
}

function soundOf(word: string): string {
  const { base, tone } = readSyllable(word);
  return base + tone;
}
