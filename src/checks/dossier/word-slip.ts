import type { DossierBundle } from '../../schema/bundle.ts';
import { editDistance } from '../../text/near-miss.ts';
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
    const seen = new Map<string, Middle>();
    for (const middle of middlesOf(bundle)) {
      const first = seen.get(middle.context);
      if (!first) seen.set(middle.context, middle);
      else if (first.word !== middle.word && first.prose !== middle.prose && isSlip(first.word, middle.word)) {
        const place = first.prose.placeOf(first.offset);
        yield {
          ...middle.prose.placeOf(middle.offset),
          message: `Chữ «${middle.word}» trong «${middle.shown}», chỗ khác của hồ sơ viết «${first.word}».`,
          hint: 'Đối chiếu bản gốc; nếu là một thì viết thống nhất.',
          related:
            place.line === undefined
              ? []
              : [{ file: first.prose.file.file, line: place.line, message: `Viết «${first.word}».` }],
        };
      }
    }
  },
};

interface Middle {
  readonly prose: Prose;
  /** The two words before and the two after. */
  readonly context: string;
  readonly word: string;
  readonly shown: string;
  readonly offset: number;
}

const around = 2;

/** Every word with its neighbours, lower case; the words of a line hang together whatever stands between. */
function* middlesOf(bundle: DossierBundle): Iterable<Middle> {
  for (const prose of proseOf(bundle)) {
    const { numbers, offsets, book } = prose.words;
    const words = Array.from(numbers, number => (book.words[number] ?? '').toLowerCase());
    for (let index = around; index + around < words.length; index++) {
      const word = words[index] ?? '';
      if (word.length < shortest) continue;
      const from = offsets[index - around] ?? 0;
      const last = index + around;
      const shown = prose.text.slice(from, (offsets[last] ?? 0) + (words[last]?.length ?? 0));
      if (shown.includes('\n')) continue;
      const context = [words[index - 2], words[index - 1], words[index + 1], words[last]].join(' ');
      yield { prose, context, word, shown, offset: offsets[index] ?? 0 };
    }
  }
}

const shortest = 3;

/** One letter more or less; a mark more or less is the affair of `text-damage`. */
function isSlip(left: string, right: string): boolean {
  return left.length !== right.length && editDistance(left, right) === 1;
}
