/** Every word met so far with a number of its own: what is known of a word is looked up once, not at each place. */
export interface WordBook {
  readonly words: readonly string[];
  /** The number of the word that begins in a text at `start`; `hash` is that of its letters. */
  numberAt(text: string, start: number, hash: number): number;
}

export function createWordBook(): WordBook {
  const byWord = new Map<string, number>();
  const words: string[] = [];
  /** By hash, the number after that of the word seen last; 0 for none. */
  const seen = new Int32Array(1 << 16);
  return {
    words,
    numberAt(text, start, hash) {
      // A known word is recognised where it stands, without cutting it out of the text.
      const slot = (hash ^ (hash >>> 16)) & (seen.length - 1);
      const guess = (seen[slot] ?? 0) - 1;
      const guessed = words[guess];
      if (guessed !== undefined && isWordAt(text, guessed, start)) return guess;
      const word = wordAt(text, start);
      const number = byWord.get(word) ?? words.push(word) - 1;
      byWord.set(word, number);
      seen[slot] = number + 1;
      return number;
    },
  };
}

function isWordAt(text: string, word: string, start: number): boolean {
  for (let index = 0; index < word.length; index++) {
    if (text.charCodeAt(start + index) !== word.charCodeAt(index)) return false;
  }
  return !isLetter(text.charCodeAt(start + word.length));
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** The runs of letters of a text, in parallel lists: the check reads every word of every dossier. */
export interface Words {
  readonly book: WordBook;
  /** The number of each word in the book. */
  readonly numbers: Int32Array;
  /** Offset of the first letter of each word. */
  readonly offsets: Int32Array;
  /** 1 where exactly one space parts the word from the word before, else 0. */
  readonly follows: Uint8Array;
}

const address = /https?:\/\/\S+/g;

/** The words of a text, without those of web addresses. Expects NFC. */
export function readWords(text: string, book: WordBook = createWordBook()): Words {
  const plain = text.includes('://') ? text.replace(address, found => '.'.repeat(found.length)) : text;
  // At most every other character begins a word.
  const most = (plain.length + 1) >> 1;
  if (scratch.numbers.length < most) scratch = createScratch(2 * most);
  const { numbers, offsets, follows } = scratch;
  let count = 0;
  let start = -1;
  let end = -1;
  let hash = 0;
  // By hand, not by a regular expression, which takes more than twice the time.
  for (let index = 0; index <= plain.length; index++) {
    const code = plain.charCodeAt(index);
    if (isLetter(code)) {
      if (start < 0) {
        start = index;
        hash = 0;
      }
      hash = (Math.imul(hash, 31) + code) | 0;
    } else if (start >= 0) {
      numbers[count] = book.numberAt(plain, start, hash);
      offsets[count] = start;
      follows[count] = start === end + 1 && plain.charCodeAt(end) === space ? 1 : 0;
      count++;
      end = index;
      start = -1;
    }
  }
  return { book, numbers: numbers.slice(0, count), offsets: offsets.slice(0, count), follows: follows.slice(0, count) };
}

/** Where the words of a text are gathered before they are copied: lists that grow cost more than reading the text. */
let scratch = createScratch(4096);

function createScratch(size: number) {
  return { numbers: new Int32Array(size), offsets: new Int32Array(size), follows: new Uint8Array(size) };
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

/** NaN, past the end of a text, is no letter. */
function isLetter(code: number): boolean {
  return code < tableSize && letters[code] === 1;
}
