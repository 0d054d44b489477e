import { findRepeats, type Repeat } from '../../text/repeats.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { fieldsOf, placeIn, proseOf } from '../prose.ts';

/** The same words twice in a row are a slip of copying. */
export const textRepeated: Check<DossierContext> = {
  id: 'text-repeated',
  severity: 'info',
  title: 'Không viết lặp một cụm từ liền nhau.',
  why: 'Cụm từ lặp thường do chép hai lần; người đọc không biết có thiếu chữ nào ở giữa hay không.',
  example: { wrong: 'thực hiện Nghị quyết số Nghị quyết số 06-NQ/TU', right: 'thực hiện Nghị quyết số 06-NQ/TU' },
  *find({ bundle }): Iterable<Finding> {
    for (const prose of proseOf(bundle)) {
      for (const [index, words] of prose.words().entries()) {
        const repeats = findRepeats(words, prose.lines[index] ?? '');
        for (const repeat of repeats) yield { ...placeIn(prose, index), ...describe(repeat) };
      }
    }
    for (const { words, text, at, path, criterion } of fieldsOf(bundle)) {
      for (const repeat of findRepeats(words(), text)) yield { at, path, criterion, ...describe(repeat) };
    }
  },
};

function describe({ text }: Repeat): { message: string; hint: string } {
  return {
    message: `Cụm từ «${text}» viết hai lần liền nhau.`,
    hint: 'Xóa một lần, hoặc bổ sung chữ còn thiếu ở giữa.',
  };
}
