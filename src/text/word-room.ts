import type { Figures } from './figures.ts';

/** The words and figures of a text, in parallel lists. */
export interface WordLists extends Figures {
  /** The number of each word in its book. */
  readonly numbers: Int32Array;
  /** Offset of the first letter of each word. */
  readonly offsets: Int32Array;
  /** 1 where exactly one space parts the word from the word before, else 0. */
  readonly follows: Uint8Array;
}

/**
 * Room for the words and figures of some texts. Memory asked for a text at a time costs as much as reading it, and
 * fresh memory for each dossier costs a tenth of its check: whoever reads one dossier after the other clears its room.
 */
export class WordRoom {
  lists: ReturnType<typeof createLists>;
  usedWords = 0;
  usedFigures = 0;

  /** `size`: how many words, and how many figures, there is room for at first. */
  constructor(size = 0) {
    this.lists = createLists(size);
  }

  /** Gives up the words read so far: who still holds them sees those read next. */
  clear(): void {
    this.usedWords = 0;
    this.usedFigures = 0;
  }

  /** For a text of that length; at worst every other character is a word or a figure. */
  makeRoom(length: number): void {
    const needed = (length >> 1) + 1;
    const size = Math.max(this.usedWords, this.usedFigures) + needed;
    const has = this.lists.numbers.length;
    if (size <= has) return;
    // Texts read before keep the lists they have.
    this.lists = createLists(has === 0 ? needed : 2 * size);
    this.clear();
  }

  /** What was written up to there since the last text. */
  take(words: number, figures: number): WordLists {
    const { usedWords, usedFigures, lists } = this;
    this.usedWords = words;
    this.usedFigures = figures;
    return {
      numbers: lists.numbers.subarray(usedWords, words),
      offsets: lists.offsets.subarray(usedWords, words),
      follows: lists.follows.subarray(usedWords, words),
      starts: lists.starts.subarray(usedFigures, figures),
      ends: lists.ends.subarray(usedFigures, figures),
      wordsBefore: lists.wordsBefore.subarray(usedFigures, figures),
      kinds: lists.kinds.subarray(usedFigures, figures),
    };
  }
}

function createLists(size: number) {
  return {
    numbers: new Int32Array(size),
    offsets: new Int32Array(size),
    follows: new Uint8Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    wordsBefore: new Int32Array(size),
    kinds: new Uint16Array(size),
  };
}
