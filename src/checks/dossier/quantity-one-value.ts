import type { DossierBundle } from '../../schema/bundle.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import { figureKinds } from '../../text/figures.ts';
import { addToHash, lowerIn, tabulateWords, type WordTable } from '../../text/word-book.ts';
import type { Words } from '../../text/words.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { type Prose, proseOf } from '../prose.ts';

/** What two files count in the same words ("tổ chức 06 lớp tập huấn") they count alike. */
export const quantityOneValue: Check<DossierContext> = {
  id: 'quantity-one-value',
  severity: 'info',
  title: 'Cùng một việc đếm bằng cùng một lời ở hai tệp phải có một con số.',
  why: 'Một đợt tập huấn được kể ở nhiều tiêu chí; chỗ 6 lớp, chỗ 16 lớp là gõ nhầm hoặc quên sửa.',
  example: {
    wrong: '1.10: "Tổ chức 06 lớp tập huấn"; 3.11: "Tổ chức 16 lớp tập huấn"',
    right: 'cả hai tiêu chí ghi "Tổ chức 06 lớp tập huấn"',
  },
  *find({ bundle, known: { vocabulary } }): Iterable<Finding> {
    for (const counts of Map.groupBy(countsOf(bundle, vocabulary.sameCount), ({ sum }) => sum).values()) {
      const [first] = counts;
      const other = counts.find(({ value }) => value !== first?.value);
      // Words that go with three numbers or more are a way of speaking, not one thing counted.
      const isPhrase = counts.some(({ value }) => value !== first?.value && value !== other?.value);
      if (!first || !other || isPhrase || first.prose === other.prose || !isSame(first, other)) continue;
      const { at, line } = first.prose.placeOf(first.offset);
      yield {
        ...other.prose.placeOf(other.offset),
        message: `Lời văn ghi «${textOf(other)}», chỗ khác của hồ sơ ghi «${textOf(first)}».`,
        hint: 'Nếu là một việc thì dùng một con số; nếu là hai việc khác nhau thì nói rõ trong câu.',
        related: line === undefined ? [] : [{ file: at.file, line, message: `Ghi «${textOf(first)}».` }],
      };
    }
  },
};

interface Count {
  readonly prose: Prose;
  /** Of the first word after the number, in the words of the prose. */
  readonly index: number;
  readonly value: number;
  /** Of the number. */
  readonly offset: number;
  /** Stands for the words around: the same words give the same sum. */
  readonly sum: number;
}

/** Words before a number and after it that say what it counts. */
const around = [-2, -1, 0, 1, 2, 3];

/** The words around, without regard to case, by their numbers. */
function wordsAround({ book, numbers }: Words, index: number): readonly number[] {
  const lower = lowerIn(book);
  return around.map(step => lower[numbers[index + step] ?? 0] ?? 0);
}

/** The same words around give the same sum; no list is made, for this is asked of every count of a dossier. */
function sumAround({ numbers }: Words, index: number, lower: Int32Array): number {
  let sum = 0;
  for (const step of around) sum = addToHash(sum, lower[numbers[index + step] ?? 0] ?? 0);
  return sum;
}

function isSame(left: Count, right: Count): boolean {
  const others = wordsAround(right.prose.words, right.index);
  return wordsAround(left.prose.words, left.index).every((word, step) => word === others[step]);
}

function textOf({ prose: { text, words }, index }: Count): string {
  const { book, numbers, offsets } = words;
  const last = book.words[numbers[index + 3] ?? 0] ?? '';
  return text.slice(offsets[index - 2], (offsets[index + 3] ?? 0) + last.length);
}

/** A number with nothing but its two blanks between two words. */
const number = /^ (\d{1,3}(?:\.\d{3})*) $/;
const longestGap = 14;
const blank = 0x20;
const isCount = figureKinds.isShort | figureKinds.isAfterBlank;

/** Every number between two words before and four after it, in one run of words; none that names ("quý 1", "mục 2"). */
function countsOf(bundle: DossierBundle, sameCount: Vocabulary['sameCount']): Count[] {
  const rolesIn = rolesOf(sameCount);
  const counts: Count[] = [];
  for (const prose of proseOf(bundle)) {
    const { text, words } = prose;
    const { book, numbers, offsets, follows, starts, ends, kinds, wordsBefore } = words;
    const roles = rolesIn(book);
    const lower = lowerIn(book);
    for (let figure = 0; figure < starts.length; figure++) {
      const index = wordsBefore[figure] ?? 0;
      if (((kinds[figure] ?? 0) & isCount) !== isCount || index < 2 || index + 3 >= numbers.length) continue;
      if (!follows[index - 1] || !follows[index + 1] || !follows[index + 2] || !follows[index + 3]) continue;
      const [left, right] = [numbers[index - 1] ?? 0, numbers[index] ?? 0];
      if ((roles[left] ?? 0) & namesBefore || (roles[right] ?? 0) & namesAfter) continue;
      const start = (offsets[index - 1] ?? 0) + (book.words[left] ?? '').length;
      const end = offsets[index] ?? 0;
      if (end - start > longestGap || start + 1 !== starts[figure]) continue;
      const isPlain = ends[figure] === end - 1 && text.charCodeAt(end - 1) === blank;
      const digits = isPlain ? text.slice(start + 1, end - 1) : number.exec(text.slice(start, end))?.[1];
      if (!digits) continue;
      const sum = sumAround(words, index, lower);
      counts.push({ prose, index, value: Number(digits.replaceAll('.', '')), offset: start + 1, sum });
    }
  }
  return counts;
}

/** What a word makes of a number beside it, as bits: a name where it stands before, a name where it stands after. */
const [namesBefore, namesAfter] = [1, 2] as const;

/** The tables remember the words they have seen; one serves all dossiers of a run. */
const tables = new WeakMap<Vocabulary['sameCount'], WordTable>();

function rolesOf(sameCount: Vocabulary['sameCount']): WordTable {
  const table = tables.get(sameCount) ?? tabulateRoles(sameCount);
  tables.set(sameCount, table);
  return table;
}

function tabulateRoles(sameCount: Vocabulary['sameCount']): WordTable {
  const [before, after] = [new Set(sameCount.namesBefore), new Set(sameCount.namesAfter)];
  return tabulateWords(word => {
    const lower = word.toLowerCase();
    return (before.has(lower) ? namesBefore : 0) | (after.has(lower) ? namesAfter : 0);
  });
}
