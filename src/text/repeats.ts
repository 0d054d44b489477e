import type { Word } from './words.ts';

/** Words written twice in a row: "Nghị quyết số Nghị quyết số". */
export interface Repeat {
  /** The words once. */
  readonly text: string;
  readonly offset: number;
}

/** Longest run of words that is looked for. */
const longest = 6;
/** One word twice is often right ("luôn luôn"), and so is one word in every cell of a row. */
const shortest = 2;

/** Every run of 2 to 6 words that stands twice in a row with nothing but spaces between; longer runs first. */
export function findRepeats(words: readonly Word[], text: string): Repeat[] {
  const repeats: Repeat[] = [];
  let index = 0;
  while (index < words.length) {
    const size = repeatedAt(words, index);
    const first = words[index];
    const last = words[index + size - 1];
    if (size > 0 && first && last) {
      repeats.push({ text: text.slice(first.offset, last.offset + last.text.length), offset: first.offset });
    }
    index += Math.max(1, size * 2);
  }
  return repeats;
}

function repeatedAt(words: readonly Word[], index: number): number {
  for (let size = longest; size >= shortest; size--) {
    if (words[index]?.text !== words[index + size]?.text) continue;
    if (isRepeated(words, index, size) && words[index]?.text !== words[index + 1]?.text) return size;
  }
  return 0;
}

function isRepeated(words: readonly Word[], index: number, size: number): boolean {
  for (let step = 0; step < size; step++) {
    const [left, right] = [words[index + step], words[index + size + step]];
    if (!left || left.text !== right?.text || !right.follows || (step > 0 && !left.follows)) return false;
  }
  return true;
}
