import { suspiciousCharacter } from './lookalikes.ts';
import { findMatches } from './matches.ts';

/** Every word met so far with a number of its own: what is known of a word is looked up once, not at each place. */
export interface WordBook {
  readonly words: readonly string[];
  /** The number of the word between two offsets of a text, given as its UTF-16 units; `hash` is that of its letters. */
  numberAt(codes: Uint16Array, range: Range, hash: number): number;
}

interface Range {
  start: number;
  end: number;
}

export function createWordBook(): WordBook {
  const byWord = new Map<string, number>();
  const words: string[] = [];
  const letters: Uint16Array[] = [];
  /** By hash, the number after that of the word seen last; 0 for none. */
  const seen = new Int32Array(1 << 16);
  return {
    words,
    numberAt(codes, range, hash) {
      // A known word is recognised where it stands, without cutting it out of the text.
      const slot = (hash ^ (hash >>> 16)) & (seen.length - 1);
      const guess = (seen[slot] ?? 0) - 1;
      const guessed = letters[guess];
      if (guessed !== undefined && isWordAt(codes, guessed, range)) return guess;
      const own = codes.slice(range.start, range.end);
      const word = String.fromCharCode(...own);
      let number = byWord.get(word);
      if (number === undefined) {
        number = words.push(word) - 1;
        letters.push(own);
        byWord.set(word, number);
      }
      seen[slot] = number + 1;
      return number;
    },
  };
}

function isWordAt(codes: Uint16Array, word: Uint16Array, { start, end }: Range): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  for (let index = 0; index < length; index++) if (word[index] !== codes[start + index]) return false;
  return true;
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
  /** What characters the text holds anywhere: rules that look for one need not read the text again. */
  readonly traits: Traits;
  /** 32 bits that stand for all figures and marks in their order, and for the addresses. */
  readonly marks: number;
}

export interface Traits {
  /** A character that looks like another or like nothing. */
  readonly hasSuspicious: boolean;
  readonly hasPercent: boolean;
  /** "<" or "&". */
  readonly hasMarkup: boolean;
  readonly hasAt: boolean;
  /** A blank or digit of another width, or a character nobody sees: what numbers are disguised with. */
  readonly hasDisguise: boolean;
  /** Most digits in a row, with at most one blank, full stop or hyphen between two. */
  readonly longestNumber: number;
}

const address = /https?:\/\/\S+/g;
/** Of a text with addresses, whose characters are not looked at one by one, anything may be true. */
const anyTraits: Traits = {
  hasSuspicious: true,
  hasPercent: true,
  hasMarkup: true,
  hasAt: true,
  hasDisguise: true,
  longestNumber: Number.POSITIVE_INFINITY,
};

/** The words of a text, without those of web addresses. Expects NFC. */
export function readWords(text: string, book: WordBook = createWordBook()): Words {
  const hasAddress = text.includes('://');
  let marks = 0;
  const plain = hasAddress ? text.replace(address, found => '.'.repeat(found.length)) : text;
  if (hasAddress) for (const [found] of findMatches(address, text)) marks = addText(marks, found);
  const { length } = plain;
  if (scratch.codes.length <= length) scratch = createScratch(2 * length);
  const { codes, numbers, offsets, follows } = scratch;
  scratch.bytes.write(plain, 0, 'utf16le');
  codes[length] = 0;
  const range: Range = { start: -1, end: -1 };
  let [count, before, hash, classes, digits, longest] = [0, -1, 0, 0, 0, 0];
  // By hand and over numbers: a regular expression takes more than twice the time, letters of a string half as much again.
  for (let index = 0; index <= length; index++) {
    const code = codes[index] ?? 0;
    const kind = kinds[code] ?? 0;
    if (kind & letter) {
      classes |= kind;
      if (range.start < 0) {
        range.start = index;
        hash = 0;
        digits = 0;
      }
      hash = (Math.imul(hash, 31) + code) | 0;
      continue;
    }
    if (range.start >= 0) {
      range.end = index;
      numbers[count] = book.numberAt(codes, range, hash);
      offsets[count] = range.start;
      follows[count] = range.start === before + 1 && codes[before] === space ? 1 : 0;
      count++;
      before = index;
      range.start = -1;
    }
    if (code > space) marks = (Math.imul(marks, 31) + code) | 0;
    if (kind === 0) {
      digits = 0;
      continue;
    }
    classes |= kind;
    if (kind & digit) {
      digits = digits < 0 ? 1 - digits : digits + 1;
      if (digits > longest) longest = digits;
    } else digits = kind & joint && digits > 0 ? -digits : 0;
  }
  return {
    book,
    ...copyLists(count),
    traits: hasAddress ? anyTraits : traitsOf(classes, longest),
    marks,
  };
}

/** The sum of a text, added to another: the same text gives the same 32 bits. */
export function addText(sum: number, text: string): number {
  let result = sum;
  for (let index = 0; index < text.length; index++) result = (Math.imul(result, 31) + text.charCodeAt(index)) | 0;
  return result;
}

function traitsOf(classes: number, longestNumber: number): Traits {
  return {
    hasSuspicious: (classes & suspicious) !== 0,
    hasPercent: (classes & percent) !== 0,
    hasMarkup: (classes & markup) !== 0,
    hasAt: (classes & at) !== 0,
    hasDisguise: (classes & disguise) !== 0,
    longestNumber,
  };
}

/** Where the words of a text are gathered before they are copied: lists that grow cost more than reading the text. */
let scratch = createScratch(4096);

function createScratch(size: number) {
  const bytes = Buffer.allocUnsafeSlow(2 * size);
  const codes = new Uint16Array(bytes.buffer, 0, size);
  return { bytes, codes, numbers: new Int32Array(size), offsets: new Int32Array(size), follows: new Uint8Array(size) };
}

/**
 * Room for the words of some texts: memory asked for a text at a time costs as much as reading it, and room for many
 * dossiers outlives each of them (measured: a fourth more memory for the check of a province).
 */
let room = createRoom(0);
const roomSize = 1 << 12;

function createRoom(size: number) {
  return { used: 0, numbers: new Int32Array(size), offsets: new Int32Array(size), follows: new Uint8Array(size) };
}

/** The first words of the scratch, copied to where they stay. */
function copyLists(count: number): Pick<Words, 'numbers' | 'offsets' | 'follows'> {
  if (room.used + count > room.numbers.length) room = createRoom(Math.max(roomSize, count));
  const start = room.used;
  const end = start + count;
  room.used = end;
  const lists = {
    numbers: room.numbers.subarray(start, end),
    offsets: room.offsets.subarray(start, end),
    follows: room.follows.subarray(start, end),
  };
  for (let index = 0; index < count; index++) {
    lists.numbers[index] = scratch.numbers[index] ?? 0;
    lists.offsets[index] = scratch.offsets[index] ?? 0;
    lists.follows[index] = scratch.follows[index] ?? 0;
  }
  return lists;
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
const [letter, digit, joint, suspicious, percent, markup, at, disguise] = [1, 2, 4, 8, 16, 32, 64, 128] as const;

/** The classes of each UTF-16 unit; letters are those of Latin, Greek and Cyrillic script with the combining marks. */
const kinds = new Uint8Array(0x10000);
/** All classes lie in these ranges: asked of every unit, the table alone would take a tenth of a cold start. */
for (const [first, last] of [
  [0, 0x206f],
  [0xfeff, 0xff5a],
] as const) {
  for (let code = first; code <= last; code++) kinds[code] = kindOf(String.fromCharCode(code), code);
}

function kindOf(character: string, code: number): number {
  let kind = code < 0x2000 && /[\p{L}\p{M}]/u.test(character) ? letter : 0;
  if (suspiciousCharacter.test(character)) kind |= suspicious;
  if (/\d/.test(character)) kind |= digit;
  if (/[ .-]/.test(character)) kind |= joint;
  if (character === '%') kind |= percent;
  if (/[<&]/.test(character)) kind |= markup;
  if (character === '@') kind |= at;
  if (/[\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u2060-\u2064\ufeff\uff10-\uff19]/.test(character)) kind |= disguise;
  return kind;
}
