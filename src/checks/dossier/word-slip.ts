import { editDistance } from '../../text/near-miss.ts';
import { lowerCount, lowerIn } from '../../text/word-book.ts';
import type { Words } from '../../text/words.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { type Prose, proseOf } from '../prose.ts';

/** The same run of words written twice differs in no single letter. */
export const wordSlip: Check<DossierContext> = {
  id: 'word-slip',
  severity: 'info',
  title: 'Cùng một cụm từ ở hai chỗ không được lệch nhau một chữ cái.',
  why: 'Tên sản phẩm, tên mô hình ghi lệch một chữ cái là gõ thiếu hoặc hỏng chữ khi chép.',
  example: {
    wrong: '2.2: "ốc nhồi, mướp hương, tôm càng xanh"; 2.3: "ốc nhồi, ướp hương, tôm càng xanh"',
    right: 'cả hai chỗ ghi "mướp hương"',
  },
  *find({ bundle }): Iterable<Finding> {
    const prose = proseOf(bundle);
    const spots = findSharedContexts(prose.map(({ words }) => words));
    const rare = Map.groupBy(
      spots.filter(({ isRare }) => isRare),
      ({ context }) => context,
    );
    for (const spot of spots) {
      for (const slip of rare.get(spot.context) ?? []) {
        // Of two words that both stand once, the later one is told.
        const isTold = slip.text > spot.text || (slip.text < spot.text && !spot.isRare);
        const found = isTold ? describe(prose, slip, spot) : undefined;
        if (found) yield found;
      }
    }
  },
};

/** A word by the number of its text and its place there. */
interface Spot {
  readonly text: number;
  readonly index: number;
  /** Hash of its neighbours. */
  readonly context: number;
  /** Whether the dossier has the word once. */
  readonly isRare: boolean;
}

const around = 2;
const shortest = 3;

/**
 * The words with neighbours that stand at two places or more, one of them around a word that the dossier has once: a
 * slip of the pen is among these. Reads every word of the dossier, so it keeps nothing of most.
 */
function findSharedContexts(texts: readonly Words[]): Spot[] {
  const lowered = lowerNumbers(texts);
  const counts = countWords(lowered);
  contextCounts.fill(0);
  for (const numbers of lowered) {
    for (let index = around; index + around < numbers.length; index++) {
      if (counts[numbers[index] ?? 0] === 1) contextCounts[contextAt(numbers, index) & tableMask] = 1;
    }
  }
  const spots: Spot[] = [];
  for (const [text, numbers] of lowered.entries()) {
    for (let index = around; index + around < numbers.length; index++) {
      const context = contextAt(numbers, index);
      if (contextCounts[context & tableMask] === 0) continue;
      addOne(contextCounts, context & tableMask);
      spots.push({ text, index, context, isRare: counts[numbers[index] ?? 0] === 1 });
    }
  }
  // Marked once, and counted once for the rare word itself.
  return spots.filter(({ context }) => (contextCounts[context & tableMask] ?? 0) > 2);
}

/** By the end of a hash: 0, or 1 more than the number of places with the neighbours of a rare word. */
const contextCounts = new Uint8Array(1 << 16);
const tableMask = contextCounts.length - 1;

/** Counts to three: more is as good. */
function addOne(counts: Uint8Array, index: number): void {
  if ((counts[index] ?? 0) < 3) counts[index] = (counts[index] ?? 0) + 1;
}

/** The numbers of all words of a dossier, one text after the other; used again for the next dossier. */
let allNumbers = new Int32Array(1 << 14);

function lowerNumbers(texts: readonly Words[]): Int32Array[] {
  const size = texts.reduce((sum, { numbers }) => sum + numbers.length, 0);
  if (allNumbers.length < size) allNumbers = new Int32Array(2 * size);
  let start = 0;
  return texts.map(({ numbers, book }) => {
    const lower = lowerIn(book);
    const lowered = allNumbers.subarray(start, start + numbers.length);
    for (let index = 0; index < numbers.length; index++) lowered[index] = lower[numbers[index] ?? 0] ?? 0;
    start += numbers.length;
    return lowered;
  });
}

/** How often the dossier has each word. */
function countWords(texts: readonly Int32Array[]): Uint8Array {
  const counts = new Uint8Array(lowerCount());
  for (const numbers of texts) {
    for (let index = 0; index < numbers.length; index++) addOne(counts, numbers[index] ?? 0);
  }
  return counts;
}

/** The two words before and the two after, as one number. */
function contextAt(numbers: Int32Array, index: number): number {
  let hash = numbers[index - 2] ?? 0;
  hash = (Math.imul(hash, 0x01000193) + (numbers[index - 1] ?? 0)) | 0;
  hash = (Math.imul(hash, 0x01000193) + (numbers[index + 1] ?? 0)) | 0;
  hash = (Math.imul(hash, 0x01000193) + (numbers[index + 2] ?? 0)) | 0;
  return hash >>> 0;
}

/** A rare word beside what stands at another place in the same words. */
function describe(prose: readonly Prose[], slip: Spot, at: Spot): Finding | undefined {
  const [rare, other] = [wordAt(prose, slip), wordAt(prose, at)];
  if (!rare || !other || rare.context !== other.context || !isSlip(rare.word, other.word)) return undefined;
  const { line } = other.place;
  return {
    ...rare.place,
    message: `Chữ «${rare.word}» trong «${rare.shown}», chỗ khác của hồ sơ viết «${other.word}».`,
    hint: 'Đối chiếu bản gốc; nếu là một thì viết thống nhất.',
    related: line === undefined ? [] : [{ file: other.place.at.file, line, message: `Viết «${other.word}».` }],
  };
}

function wordAt(prose: readonly Prose[], { text, index }: Spot) {
  const found = prose[text];
  if (!found) return undefined;
  const { numbers, offsets, book } = found.words;
  const word = (at: number) => (book.words[numbers[at] ?? 0] ?? '').toLowerCase();
  const last = index + around;
  const shown = found.text.slice(offsets[index - around], (offsets[last] ?? 0) + word(last).length);
  if (shown.includes('\n') || word(index).length < shortest) return undefined;
  const context = [word(index - 2), word(index - 1), word(index + 1), word(last)].join(' ');
  return { word: word(index), context, shown, place: found.placeOf(offsets[index] ?? 0) };
}

/** One letter more or less; a mark more or less is the affair of `text-damage`. */
function isSlip(left: string, right: string): boolean {
  return Math.abs(left.length - right.length) === 1 && editDistance(left, right) === 1;
}
