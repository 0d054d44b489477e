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
  const { length } = numbers;
  if (!mayRepeat(numbers)) return repeats;
  let index = 0;
  while (index + 2 * shortest <= length) {
    const first = numbers[index];
    // The second run begins within reach, and within the list only.
    const end = Math.min(index + longest, length - shortest);
    let second = end;
    while (second > index + 1 && numbers[second] !== first) second--;
    const size = second > index + 1 ? repeatedAt(words, index, second - index) : 0;
    if (size > 0) {
      const offset = offsets[index] ?? 0;
      const last = index + size - 1;
      const stop = (offsets[last] ?? 0) + (book.words[numbers[last] ?? 0]?.length ?? 0);
      repeats.push({ text: text.slice(offset, stop), offset });
    }
    index += Math.max(1, size * 2);
  }
  return repeats;
}

/** Whether any two words in a row stand a second time within reach: asked of every word of every dossier. */
function mayRepeat(numbers: Int32Array): boolean {
  for (let index = shortest + 1; index < numbers.length; index++) {
    const last = numbers[index];
    const isNew =
      index > longest &&
      last !== numbers[index - 2] &&
      last !== numbers[index - 3] &&
      last !== numbers[index - 4] &&
      last !== numbers[index - 5] &&
      last !== numbers[index - 6];
    if (isNew) continue;
    const before = numbers[index - 1];
    for (let size = shortest; size <= longest; size++) {
      if (last === numbers[index - size] && before === numbers[index - size - 1]) return true;
    }
  }
  return false;
}

/** Size of the longest run, of at most `most` words, that begins at `index` and is repeated; 0 for none. */
function repeatedAt(words: Words, index: number, most: number): number {
  const { numbers } = words;
  if (numbers[index] === numbers[index + 1]) return 0;
  for (let size = most; size >= shortest; size--) if (isRepeated(words, index, size)) return size;
  return 0;
}

function isRepeated({ numbers, follows }: Words, index: number, size: number): boolean {
  for (let step = 0; step < size; step++) {
    if (numbers[index + step] !== numbers[index + size + step] || !follows[index + size + step]) return false;
    if (step > 0 && !follows[index + step]) return false;
  }
  return true;
}
