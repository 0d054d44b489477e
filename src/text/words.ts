/** Every word met so far with a number of its own: what is known of a word is looked up once, not at each place. */
export interface WordBook {
  readonly words: readonly string[];
  /** The number of the word that stands in a text from `start` to `end`; `hash` is that of its letters. */
  numberAt(text: string, range: { readonly start: number; readonly end: number; readonly hash: number }): number;
}

export function createWordBook(): WordBook {
  const byWord = new Map<string, number>();
  const byHash = new Map<number, number>();
  const words: string[] = [];
  return {
    words,
    numberAt(text, { start, end, hash }) {
      // A known word is recognised where it stands, without cutting it out of the text.
      const guess = byHash.get(hash);
      const guessed = guess === undefined ? undefined : words[guess];
      if (guess !== undefined && guessed?.length === end - start && text.startsWith(guessed, start)) return guess;
      const word = text.slice(start, end);
      const number = byWord.get(word) ?? words.push(word) - 1;
      byWord.set(word, number);
      byHash.set(hash, number);
      return number;
    },
  };
}

/** The runs of letters of a text, in parallel lists: the check reads every word of every dossier. */
export interface Words {
  readonly book: WordBook;
  /** The number of each word in the book. */
  readonly numbers: readonly number[];
  /** Offset of the first letter of each word. */
  readonly offsets: readonly number[];
  /** Whether exactly one space parts the word from the word before. */
  readonly follows: readonly boolean[];
}

const address = /https?:\/\/\S+/g;

/** The words of a text, without those of web addresses. Expects NFC. */
export function readWords(text: string, book: WordBook = createWordBook()): Words {
  const plain = text.includes('://') ? text.replace(address, found => '.'.repeat(found.length)) : text;
  const numbers: number[] = [];
  const offsets: number[] = [];
  const follows: boolean[] = [];
  let start = -1;
  let end = -1;
  let hash = 0;
  // By hand, not by a regular expression, which takes more than twice the time.
  for (let index = 0; index <= plain.length; index++) {
    const code = plain.charCodeAt(index);
    if (code < tableSize && letters[code] === 1) {
      if (start < 0) {
        start = index;
        hash = 0;
      }
      hash = (Math.imul(hash, 31) + code) | 0;
    } else if (start >= 0) {
      numbers.push(book.numberAt(plain, { start, end: index, hash }));
      offsets.push(start);
      follows.push(start === end + 1 && plain.charCodeAt(end) === space);
      end = index;
      start = -1;
    }
  }
  return { book, numbers, offsets, follows };
}

/**
 * Looks up what `read` says of a word by its number in the book; asks once a word. For words a book holds many
 * times over.
 */
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

const space = 0x20;
/** All letters of Latin, Greek and Cyrillic script and the combining marks lie below. */
const tableSize = 0x2000;
const letters = Uint8Array.from({ length: tableSize }, (_, code) =>
  /[\p{L}\p{M}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);
