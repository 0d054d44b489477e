import { characterKinds, letterNumberAt } from './character-kinds.ts';

/**
 * Every word met so far with a number of its own, counting from 0: what is known of a word is looked up once, not at
 * each place. Vietnamese words are found by two whole numbers, without cutting them out of their text.
 */
export class WordBook {
  readonly words: string[] = [];
  private readonly others = new Map<string, number>();
  /** A hash table by hand, four numbers a place: the two of a word, its number plus 1 (0: the place is free), nothing. */
  private places = new Int32Array(1 << 9);

  /** The number of the word with these two numbers; -1 for one not met before. */
  find(low: number, high: number): number {
    const { places } = this;
    const mask = places.length - 1;
    for (let place = placeOf(low, high) & mask; ; place = (place + 4) & mask) {
      if (places[place] === low && places[place + 1] === high) return (places[place + 2] ?? 0) - 1;
      if (places[place + 2] === 0) return -1;
    }
  }

  /** The number of a word. */
  numberOf(word: string): number {
    const packed = packWord(word);
    const known = packed ? this.find(packed.low, packed.high) : (this.others.get(word) ?? -1);
    if (known >= 0) return known;
    const number = this.words.push(word) - 1;
    if (!packed) this.others.set(word, number);
    else {
      if (8 * this.words.length > this.places.length) this.spread();
      this.put(packed, number);
    }
    return number;
  }

  private put({ low, high }: PackedWord, number: number): void {
    const mask = this.places.length - 1;
    let place = placeOf(low, high) & mask;
    while (this.places[place + 2] !== 0) place = (place + 4) & mask;
    this.places.set([low, high, number + 1], place);
  }

  /** Moves all words to a table of twice the size. */
  private spread(): void {
    this.places = new Int32Array(2 * this.places.length);
    for (const [number, word] of this.words.entries()) {
      const packed = packWord(word);
      if (packed && number < this.words.length - 1) this.put(packed, number);
    }
  }
}

function placeOf(low: number, high: number): number {
  const hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) << 2;
}

/** The letters of a word of at most eight Vietnamese letters, by their numbers. */
interface PackedWord {
  /** The last four. */
  readonly low: number;
  /** Those before. */
  readonly high: number;
}

export const longestPacked = 8;

function packWord(word: string): PackedWord | undefined {
  let [low, high] = [0, 0];
  for (let index = 0; index < word.length; index++) {
    const letterNumber = (characterKinds[word.charCodeAt(index)] ?? 0) >>> letterNumberAt;
    if (letterNumber === 0) return undefined;
    high = (high << 8) | (low >>> 24);
    low = (low << 8) | letterNumber;
  }
  return word.length > longestPacked ? undefined : { low, high };
}

/** The same text gives the same 32 bits. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = addToHash(hash, text.charCodeAt(index));
  return hash;
}

export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** One bit of each hash: a word that has none of them is none of theirs, which is told without looking through a list. */
export function bitsOfHashes(hashes: readonly number[]): number {
  return hashes.reduce((bits, hash) => bits | (1 << hash), 0);
}

function grow(list: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(list);
  return larger;
}

/** Looks up what `read` says of a word by its number in the book; asks once a word. */
export function rememberWords<T>(read: (word: string) => T): (book: WordBook) => (number: number) => T {
  const books = new WeakMap<WordBook, T[]>();
  return book => {
    const known = books.get(book) ?? [];
    books.set(book, known);
    return number => {
      let value = known[number];
      if (value === undefined) {
        value = read(book.words[number] ?? '');
        known[number] = value;
      }
      return value;
    };
  };
}

/** What is known of every word of a book, by its number. */
export type WordTable = (book: WordBook) => Int32Array;

/** 1 for each word that one of the phrases begins with, whatever the case; for all where a phrase begins otherwise. */
export function tabulateHeads(phrases: readonly string[]): WordTable {
  const heads = phrases.map(phrase => /^[\p{L}\p{M}]+/u.exec(phrase.toLowerCase())?.[0]);
  return tabulateWords(word => Number(heads.includes(undefined) || heads.includes(word.toLowerCase())));
}

/**
 * What `read` says of every word of a book so far, as a list by number: for loops over all words of a dossier, where
 * calling something for each would be most of the work.
 */
export function tabulateWords(read: (word: string) => number): WordTable {
  let table = { book: undefined as WordBook | undefined, list: new Int32Array(1 << 8), known: 0 };
  return book => {
    if (table.book !== book) table = { book, list: new Int32Array(1 << 8), known: 0 };
    const { length } = book.words;
    if (length > table.list.length) table.list = grow(table.list, 2 * length);
    for (; table.known < length; table.known++) table.list[table.known] = read(book.words[table.known] ?? '');
    return table.list;
  };
}

/** A number for each word without regard to case, the same in all books; see `lowerCount`. */
export const lowerIn = tabulateWords(word => {
  const key = word.toLowerCase();
  const number = lowerNumbers.get(key) ?? lowerNumbers.size;
  lowerNumbers.set(key, number);
  return number;
});

const lowerNumbers = new Map<string, number>();

/** One more than the largest number that `lowerIn` has given. */
export function lowerCount(): number {
  return lowerNumbers.size;
}
