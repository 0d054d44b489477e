import type { Words } from './words.ts';

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
export function findRepeats(words: Words, text: string): Repeat[] {
  const repeats: Repeat[] = [];
  const { book, numbers, offsets } = words;
  let index = 0;
  while (index + 2 * shortest <= numbers.length) {
    const size = repeatedAt(words, index);
    const offset = offsets[index] ?? 0;
    const last = index + size - 1;
    if (size > 0) {
      const end = (offsets[last] ?? 0) + (book.words[numbers[last] ?? 0]?.length ?? 0);
      repeats.push({ text: text.slice(offset, end), offset });
    }
    index += Math.max(1, size * 2);
  }
  return repeats;
}

function repeatedAt(words: Words, index: number): number {
  const { numbers } = words;
  for (let size = longest; size >= shortest; size--) {
    if (
      numbers[index] === numbers[index + size] &&
      numbers[index] !== numbers[index + 1] &&
      isRepeated(words, index, size)
    ) {
      return size;
    }
  }
  return 0;
}

function isRepeated({ numbers, follows }: Words, index: number, size: number): boolean {
  for (let step = 0; step < size; step++) {
    if (numbers[index + step] !== numbers[index + size + step] || !follows[index + size + step]) return false;
    if (step > 0 && !follows[index + step]) return false;
  }
  return true;
}
