import { editDistance } from '../../text/near-miss.ts';
import { rememberWords, type Words } from '../../text/words.ts';
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
    const texts = lowerNumbers(prose.map(({ words }) => words));
    const rare = rareContexts(texts);
    if (rare.size === 0) return;
    for (const [text, numbers] of texts.entries()) {
      for (let index = around; index + around < numbers.length; index++) {
        const context = contextAt(numbers, index);
        if (contextCounts[context & tableMask] !== isRareContext) continue;
        const spots = rare.get(context) ?? [];
        // Of two words that both stand once, the later one is told.
        const isRare = spots.some(each => each.text === text && each.index === index);
        for (const slip of spots) {
          const isTold = slip.text > text || (slip.text < text && !isRare);
          const found = isTold ? describe(prose, slip, { text, index }) : undefined;
          if (found) yield found;
        }
      }
    }
  },
};

/** A word by the number of its text and its place there. */
interface Spot {
  readonly text: number;
  readonly index: number;
}

const around = 2;
const shortest = 3;
/** How often a context stands in the dossier, by the end of its hash; cleared for each dossier. */
const contextCounts = new Uint8Array(1 << 17);
const tableMask = contextCounts.length - 1;
/** In the place of a count: here stands a word that may be a slip. Most contexts are passed over by this alone. */
const isRareContext = 3;

/** A number for each word without regard to case. */
const lowerWords = new Map<string, number>();
const lower = rememberWords(word => {
  const key = word.toLowerCase();
  const number = lowerWords.get(key) ?? lowerWords.size;
  lowerWords.set(key, number);
  return number;
});

/** The numbers of all texts of a dossier, one after the other; used again for the next dossier. */
let allNumbers = new Int32Array(1 << 14);

function lowerNumbers(texts: readonly Words[]): Int32Array[] {
  const size = texts.reduce((sum, { numbers }) => sum + numbers.length, 0);
  if (allNumbers.length < size) allNumbers = new Int32Array(2 * size);
  let start = 0;
  return texts.map(({ numbers, book }) => {
    const lowerOf = lower(book);
    const lowered = allNumbers.subarray(start, start + numbers.length);
    for (let index = 0; index < numbers.length; index++) lowered[index] = lowerOf(numbers[index] ?? 0);
    start += numbers.length;
    return lowered;
  });
}

/**
 * The words that the dossier has once, where their neighbours stand a second time: a slip of the pen is one of these.
 * By the hash of the neighbours. Reads every word of the dossier, so it keeps nothing for most of them.
 */
function rareContexts(texts: readonly Int32Array[]): ReadonlyMap<number, readonly Spot[]> {
  const counts = new Uint8Array(lowerWords.size);
  contextCounts.fill(0);
  for (const numbers of texts) {
    for (let index = 0; index < numbers.length; index++) addOne(counts, numbers[index] ?? 0);
    for (let index = around; index + around < numbers.length; index++) {
      addOne(contextCounts, contextAt(numbers, index) & tableMask);
    }
  }
  const contexts = new Map<number, Spot[]>();
  for (const [text, numbers] of texts.entries()) {
    for (let index = around; index + around < numbers.length; index++) {
      if (counts[numbers[index] ?? 0] !== 1) continue;
      const context = contextAt(numbers, index);
      if ((contextCounts[context & tableMask] ?? 0) < 2) continue;
      const spots = contexts.get(context);
      if (spots) spots.push({ text, index });
      else contexts.set(context, [{ text, index }]);
    }
  }
  for (const context of contexts.keys()) contextCounts[context & tableMask] = isRareContext;
  return contexts;
}

/** Counts to two: more is as good. */
function addOne(counts: Uint8Array, index: number): void {
  if ((counts[index] ?? 0) < 2) counts[index] = (counts[index] ?? 0) + 1;
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
