import { findRepeats, type Repeat } from '../../text/repeats.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { passagesOf } from '../prose.ts';

/** The same words twice in a row are a slip of copying. */
export const textRepeated: Check<DossierContext> = {
  id: 'text-repeated',
  severity: 'info',
  title: 'Không viết lặp một cụm từ liền nhau.',
  why: 'Cụm từ lặp thường do chép hai lần; người đọc không biết có thiếu chữ nào ở giữa hay không.',
  example: { wrong: 'thực hiện Nghị quyết số Nghị quyết số 06-NQ/TU', right: 'thực hiện Nghị quyết số 06-NQ/TU' },
  *find({ bundle }): Iterable<Finding> {
    for (const { words, text, placeOf } of passagesOf(bundle)) {
      for (const repeat of findRepeats(words, text)) yield { ...placeOf(repeat.offset), ...describe(repeat) };
    }
  },
};

function describe({ text }: Repeat): { message: string; hint: string } {
  return {
    message: `Cụm từ «${text}» viết hai lần liền nhau.`,
    hint: 'Xóa một lần, hoặc bổ sung chữ còn thiếu ở giữa.',
  };
}
