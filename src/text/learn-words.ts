import { isSyllable } from './syllables.ts';
import { readWords } from './words.ts';

/** What official texts of the repository teach about written words, lower case and sorted. */
export interface LearnedWords {
  /** Syllables that stand in them at all. */
  readonly syllables: readonly string[];
  /** Two syllables in a row that stand in them often. */
  readonly pairs: readonly string[];
}

/** A pair that stands so often in texts that were proof-read is no accident. */
const often = 4;

/** Reads texts that were proof-read: decisions, criteria, forms, guides. Expects NFC. */
export function learnWords(texts: readonly string[]): LearnedWords {
  const syllables = new Set<string>();
  const counts = new Map<string, number>();
  for (const text of texts) {
    const { book, numbers, follows } = readWords(text);
    let before = '';
    for (const [index, number] of numbers.entries()) {
      const word = (book.words[number] ?? '').toLowerCase();
      const isWord = word.length > 1 && isSyllable(word);
      if (isWord) syllables.add(word);
      if (isWord && before && follows[index] === 1) {
        const pair = `${before} ${word}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
      before = isWord ? word : '';
    }
  }
  const pairs = [...counts].filter(([, count]) => count >= often).map(([pair]) => pair);
  return { syllables: [...syllables].sort(), pairs: pairs.sort() };
}
