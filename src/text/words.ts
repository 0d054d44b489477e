import * as kinds from './character-kinds.ts';
import { type FiguredText, type Figures, figureKindAt, joinFigures } from './figures.ts';
import { findMatches } from './matches.ts';
import { addToHash, WordBook } from './word-book.ts';

/**
 * What one pass over a text tells of it, for all rules: the runs of letters and of digits in parallel lists, and which
 * characters there are. The check reads every word of every dossier.
 */
export interface Words extends Figures {
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
  /** "[" or "]". */
  readonly hasBracket: boolean;
  /** A quotation mark that has a partner, or a round bracket that opens. */
  readonly hasOpening: boolean;
  readonly hasAt: boolean;
  readonly hasBar: boolean;
  /** A blank or digit of another width, or a character nobody sees: what numbers are disguised with. */
  readonly hasDisguise: boolean;
  /** Most digits in a row, with at most one blank, full stop or hyphen between two. */
  readonly longestNumber: number;
}

const address = /https?:\/\/\S+/g;

/** The words of a text, without those of web addresses, and its figures. Expects NFC. */
export function readWords(text: string, book = new WordBook()): Words {
  makeRoom(text.length);
  bytes.write(text, 'utf16le');
  const { numbers, offsets, follows, starts, ends, wordsBefore, kinds: figureKinds, usedWords, usedFigures } = room;
  let [count, figure, end, marks, classes, digits, longest] = [usedWords, usedFigures, -1, 0, 0, 0, 0];
  let index = 0;
  // By hand and over numbers: a regular expression takes more than twice the time, letters of a string half as much again.
  for (const { until, table } of segmentsOf(text)) {
    // A character of no kind ends the last word and the last figure, so that nothing asks for the end.
    const behind = codes[until] ?? 0;
    codes[until] = 0;
    while (index < until) {
      let code = codes[index] ?? 0;
      let kind = table[code] ?? 0;
      classes |= kind;
      const start = index;
      if (kind & kinds.letter) {
        let hash = 0;
        do {
          classes |= kind;
          hash = addToHash(hash, code);
          code = codes[++index] ?? 0;
          kind = table[code] ?? 0;
        } while (kind & kinds.letter);
        numbers[count] = book.numberAt(codes, start, index, hash);
        offsets[count] = start;
        follows[count++] = start === end + 1 && codes[end] === space ? 1 : 0;
        end = index;
        digits = 0;
      } else if (kind & kinds.digit) {
        do {
          marks = addToHash(marks, code);
          code = codes[++index] ?? 0;
        } while ((table[code] ?? 0) & kinds.digit);
        starts[figure] = start;
        ends[figure] = index;
        wordsBefore[figure] = count - usedWords;
        figureKinds[figure] = figureKindAt(codes, start, index);
        if (index - start === 4 && figure > usedFigures) joinFigures(room, figure);
        figure++;
        digits = index - start - Math.min(digits, 0);
        if (digits > longest) longest = digits;
      } else {
        if (code > space) marks = addToHash(marks, code);
        digits = kind & kinds.joint && digits > 0 ? -digits : 0;
        index++;
      }
    }
    codes[until] = behind;
  }
  return { book, ...takeRoom(count, figure), traits: traitsOf(classes, longest), marks };
}

/** Whether a word stands somewhere in a text, in this case. */
export function holdsWord({ book, numbers }: Words, word: string): boolean {
  return numbers.includes(book.numberOf(word));
}

/** A text with its words and figures, for who reads one text only. */
export function withFigures(text: string): FiguredText {
  return { text, words: readWords(text) };
}

const space = 0x20;

/** The text being read, as UTF-16 units. */
let codes = new Uint16Array(4096);
let bytes = Buffer.from(codes.buffer);

interface Segment {
  /** Offset after its last character. */
  readonly until: number;
  /** The kinds of its characters. */
  readonly table: Uint16Array;
}

/** A text is one piece, or pieces between addresses and the addresses. */
function segmentsOf(text: string): Segment[] {
  const whole = { until: text.length, table: kinds.characterKinds };
  if (!text.includes('://')) return [whole];
  const segments: Segment[] = [];
  for (const { 0: found, index } of findMatches(address, text)) {
    segments.push({ until: index, table: kinds.characterKinds });
    segments.push({ until: index + found.length, table: kinds.addressKinds });
  }
  return [...segments, whole];
}

function traitsOf(classes: number, longestNumber: number): Traits {
  return {
    hasSuspicious: (classes & kinds.suspicious) !== 0,
    hasPercent: (classes & kinds.percent) !== 0,
    hasMarkup: (classes & kinds.markup) !== 0,
    hasBracket: (classes & kinds.bracket) !== 0,
    hasOpening: (classes & kinds.opening) !== 0,
    hasAt: (classes & kinds.at) !== 0,
    hasBar: (classes & kinds.bar) !== 0,
    hasDisguise: (classes & kinds.disguise) !== 0,
    longestNumber,
  };
}

/**
 * Room for the words and figures of some texts: memory asked for a text at a time costs as much as reading it, and
 * room for many dossiers outlives each of them (measured: a fourth more memory for the check of a province).
 */
let room = createRoom(0);
const roomSize = 1 << 12;

function createRoom(size: number) {
  return {
    usedWords: 0,
    usedFigures: 0,
    numbers: new Int32Array(size),
    offsets: new Int32Array(size),
    follows: new Uint8Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    wordsBefore: new Int32Array(size),
    kinds: new Uint16Array(size),
  };
}

/** For a text of that length; at worst every other character is a word or a figure. */
function makeRoom(length: number): void {
  if (codes.length <= length) {
    codes = new Uint16Array(2 * length);
    bytes = Buffer.from(codes.buffer);
  }
  const needed = (length >> 1) + 1;
  if (Math.max(room.usedWords, room.usedFigures) + needed > room.numbers.length)
    room = createRoom(Math.max(roomSize, needed));
}

function takeRoom(words: number, figures: number): Omit<Words, 'book' | 'traits' | 'marks'> {
  const { usedWords, usedFigures } = room;
  room.usedWords = words;
  room.usedFigures = figures;
  return {
    numbers: room.numbers.subarray(usedWords, words),
    offsets: room.offsets.subarray(usedWords, words),
    follows: room.follows.subarray(usedWords, words),
    starts: room.starts.subarray(usedFigures, figures),
    ends: room.ends.subarray(usedFigures, figures),
    wordsBefore: room.wordsBefore.subarray(usedFigures, figures),
    kinds: room.kinds.subarray(usedFigures, figures),
  };
}
