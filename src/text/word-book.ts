/**
 * Every word met so far with a number of its own, counting from 0: what is known of a word is looked up once, not at
 * each place. A hash table by hand: a word is recognised where it stands, without cutting it out of its text.
 */
export class WordBook {
  readonly words: string[] = [];
  /** The letters of all words, one after the other; word n begins at `starts[n]` and ends where the next begins. */
  private letters = new Uint16Array(1 << 10);
  private starts = new Int32Array(1 << 8);
  /** The number of a word plus 1 at the place its hash gives, or at the next free one; 0 is free. */
  private slots = new Int32Array(1 << 9);

  /** The number of the word that stands between two places of a list; `hash` is `hashOf` its letters. */
  numberAt(codes: Uint16Array, start: number, end: number, hash: number): number {
    const { slots, starts, letters } = this;
    const mask = slots.length - 1;
    const size = end - start;
    for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) return this.add(codes.subarray(start, end), slot);
      const from = starts[number] ?? 0;
      if ((starts[number + 1] ?? 0) - from !== size) continue;
      let step = 0;
      while (step < size && letters[from + step] === codes[start + step]) step++;
      if (step === size) return number;
    }
  }

  /** The number of a word. */
  numberOf(word: string): number {
    const codes = new Uint16Array(word.length);
    for (let index = 0; index < word.length; index++) codes[index] = word.charCodeAt(index);
    return this.numberAt(codes, 0, codes.length, hashOf(word));
  }

  private add(codes: Uint16Array, slot: number): number {
    const word = String.fromCharCode(...codes);
    const number = this.words.push(word) - 1;
    const start = this.starts[number] ?? 0;
    const end = start + codes.length;
    if (end > this.letters.length) this.letters = grow(this.letters, 2 * end);
    if (number + 2 > this.starts.length) this.starts = grow(this.starts, 2 * this.starts.length);
    this.letters.set(codes, start);
    this.starts[number + 1] = end;
    this.slots[slot] = number + 1;
    if (2 * this.words.length > this.slots.length) this.spread();
    return number;
  }

  /** Moves all words to a table of twice the size. */
  private spread(): void {
    const slots = new Int32Array(2 * this.slots.length);
    const mask = slots.length - 1;
    for (const [number, word] of this.words.entries()) {
      let slot = mix(hashOf(word)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.slots = slots;
  }
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

function mix(hash: number): number {
  return hash ^ (hash >>> 15);
}

function grow<T extends Uint16Array | Int32Array>(list: T, size: number): T {
  const larger = new (list.constructor as new (size: number) => T)(size);
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
