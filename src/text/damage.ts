import type { Vocabulary } from '../schema/vocabulary.ts';
import { foldText } from './collation.ts';
import { isSyllable, readSyllable } from './syllables.ts';
import type { Word } from './words.ts';

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
export type DamageFinder = (words: readonly Word[]) => Damage[];

interface KnownWord {
  readonly isPossible: boolean;
  /** Number of its letters without marks; 0 where no known pair holds such a syllable. */
  readonly fold: number;
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
/** Words remembered at most; the vocabulary of all communes together stays far under it. */
const memory = 50_000;
/** More than there are syllables without marks. */
const manyFolds = 100_000;

export function createDamageFinder(vocabulary: Pick<Vocabulary, 'pairs' | 'alsoRight' | 'syllables'>): DamageFinder {
  const { pairs, folds } = bookOf(vocabulary);
  const allowed = new Set(vocabulary.syllables.map(each => each.toLowerCase()));
  const seen = new Map<string, KnownWord>();
  const look = (word: string): KnownWord => {
    const isPossible = !markedVowel.test(word) || isSyllable(word) || allowed.has(word.toLowerCase());
    const looked = { isPossible, fold: folds.get(foldText(word)) ?? 0, sound: soundOf(word) };
    if (seen.size < memory) seen.set(word, looked);
    return looked;
  };
  return words => {
    const damages: Damage[] = [];
    let before: Word | undefined;
    let previous: KnownWord | undefined;
    for (const word of words) {
      const known = seen.get(word.text) ?? look(word.text);
      if (!known.isPossible) damages.push({ kind: 'syllable', text: word.text, offset: word.offset });
      // Numbers, not joined strings: this line runs for every word of every dossier.
      const key = word.follows && previous ? previous.fold * manyFolds + known.fold : 0;
      const meant = before && previous && meantPair(pairs.get(key), previous.sound, known.sound);
      if (meant)
        damages.push({ kind: 'pair', text: `${before?.text} ${word.text}`, meant, offset: before?.offset ?? 0 });
      before = word;
      previous = known;
    }
    return damages;
  };
}

/** The pairs by the numbers of their two syllables without marks. */
function bookOf({ pairs, alsoRight }: Pick<Vocabulary, 'pairs' | 'alsoRight'>) {
  const folds = new Map<string, number>();
  const numberOf = (syllable: string) => {
    const folded = foldText(syllable);
    if (!folds.has(folded)) folds.set(folded, folds.size + 1);
    return folds.get(folded) ?? 0;
  };
  const book = new Map<number, KnownPair[]>();
  const add = (pair: string, meant: string | undefined) => {
    const [left = '', right = ''] = pair.split(' ');
    const key = numberOf(left) * manyFolds + numberOf(right);
    book.set(key, [...(book.get(key) ?? []), { left: soundOf(left), right: soundOf(right), meant }]);
  };
  for (const pair of pairs) add(pair, pair);
  for (const pair of alsoRight) add(pair, undefined);
  return { pairs: book, folds };
}

/** The pair that differs from the one read in the marks of exactly one syllable; undefined where it is right itself. */
function meantPair(candidates: readonly KnownPair[] | undefined, left: string, right: string): string | undefined {
  if (!candidates || candidates.some(pair => pair.left === left && pair.right === right)) return undefined;
  return candidates.find(pair => (pair.left === left) !== (pair.right === right) && pair.meant)?.meant;
}

function soundOf(word: string): string {
  const { base, tone } = readSyllable(word);
  return base + tone;
}
