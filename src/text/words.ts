import * as kinds from './character-kinds.ts';
import { type FiguredText, figureKindAt, joinFigures } from './figures.ts';
import { findMatches } from './matches.ts';
import { addToHash, longestPacked, WordBook } from './word-book.ts';
import { type WordLists, WordRoom } from './word-room.ts';

/**
 * What one pass over a text tells of it, for all rules: the runs of letters and of digits in parallel lists, and which
 * characters there are. The check reads every word of every dossier.
 */
export interface Words extends WordLists {
  /** Where the words have their numbers. */
  readonly book: WordBook;
  /** Every bit that some figure of the text has. */
  readonly figureKinds: number;
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
export function readWords(text: string, book = new WordBook(), room = new WordRoom()): Words {
  room.makeRoom(text.length);
  writeCodes(text);
  const { numbers, offsets, follows, starts, ends, wordsBefore, kinds: kindsOfFigures } = room.lists;
  const { usedWords, usedFigures } = room;
  let [count, figure, end, marks, classes, digits, longest] = [usedWords, usedFigures, -1, 0, 0, 0, 0];
  let [index, figureKinds] = [0, 0];
  // By hand and over numbers: a regular expression takes more than twice the time, letters of a string half as much again.
  for (const { until, table } of segmentsOf(text)) {
    // A character of no kind ends the last word and the last figure, so that nothing asks for the end.
    const behind = codes[until] ?? 0;
    codes[until] = 0;
    while (index < until) {
      let code = codes[index] ?? 0;
      let kind = table[code] ?? 0;
      const start = index;
      if (kind & kinds.letter) {
        // One by one: a list to take them from would be made anew for each word.
        let low = 0;
        let high = 0;
        let all = 0;
        do {
          all |= kind;
          high = (high << 8) | (low >>> 24);
          low = (low << 8) | (kind >>> kinds.letterNumberAt);
          kind = table[codes[++index] ?? 0] ?? 0;
        } while (kind & kinds.letter);
        classes |= all;
        const known = index - start <= longestPacked && (all & kinds.foreign) === 0 ? book.find(low, high) : -1;
        numbers[count] = known < 0 ? book.numberOf(text.slice(start, index)) : known;
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
        const figureKind = figureKindAt(codes, start, index);
        kindsOfFigures[figure] = figureKind;
        figureKinds |= figureKind;
        if (index - start === 4 && figure > usedFigures) figureKinds |= joinFigures(room.lists, figure);
        figure++;
        digits = index - start - Math.min(digits, 0);
        if (digits > longest) longest = digits;
      } else {
        if (code > space) marks = addToHash(marks, code);
        classes |= kind;
        digits = kind & kinds.joint && digits > 0 ? -digits : 0;
        index++;
      }
    }
    codes[until] = behind;
  }
  return { book, ...room.take(count, figure), figureKinds, traits: traitsOf(classes, longest), marks };
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

function writeCodes(text: string): void {
  if (codes.length <= text.length) {
    codes = new Uint16Array(2 * text.length);
    bytes = Buffer.from(codes.buffer);
  }
  bytes.write(text, 'utf16le');
}

interface Segment {
  /** Offset after its last character. */
  readonly until: number;
  /** The kinds of its characters. */
  readonly table: Int32Array;
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
