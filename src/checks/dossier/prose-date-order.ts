import { formatDate } from '../../text/dates.ts';
import { findWrittenDates } from '../../text/written-dates.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { type Prose, proseOf } from '../prose.ts';

/** "From ... to ..." runs forward, and figures are counted up to a day that is not after that of the dossier. */
export const proseDateOrder: Check<DossierContext> = {
  id: 'prose-date-order',
  severity: 'warning',
  title: 'Khoảng thời gian của số liệu phải đúng thứ tự và không sau ngày chốt số liệu.',
  why: 'Số liệu "tính đến 31/12" trong báo cáo chốt ngày 08/11 là số chưa có thật, hoặc chép từ báo cáo khác.',
  example: { wrong: 'từ 31/10/2023 đến 01/01/2023', right: 'từ 01/01/2023 đến 31/10/2023' },
  *find({ bundle, known: { vocabulary } }): Iterable<Finding> {
    const { asOf } = bundle.dossier.data;
    for (const prose of proseOf(bundle)) {
      const dates = findWrittenDates(prose);
      for (const [index, each] of dates.entries()) {
        const before = dates[index - 1];
        const between = before ? prose.text.slice(before.offset + before.text.length, each.offset) : '';
        if (before && isRange(prose, before.offset, between) && before.date > each.date) {
          yield {
            ...prose.placeOf(before.offset),
            message: `Khoảng thời gian «từ ${before.text} đến ${each.text}» có ngày đầu sau ngày cuối.`,
            hint: 'Đổi lại thứ tự, hoặc sửa ngày ghi nhầm.',
          };
        }
        const opening = prose.text.slice(Math.max(0, each.offset - 30), each.offset).toLowerCase();
        if (each.date > asOf && vocabulary.countedUntil.some(words => endsWith(opening, words))) {
          yield {
            ...prose.placeOf(each.offset),
            message: `Số liệu «tính đến ${each.text}» sau ngày chốt số liệu của hồ sơ (${formatDate(asOf)}).`,
            hint: 'Sửa ngày trong lời văn, hoặc sửa asOf trong dossier.yaml.',
          };
        }
      }
    }
  },
};

/** "từ 01/01/2023 đến hết ngày 31/10/2023" */
function isRange({ text }: Prose, start: number, between: string): boolean {
  return (
    /^ đến (?:hết )?(?:ngày )?$/.test(between) &&
    /(?<!\p{L})từ (?:ngày )?$/iu.test(text.slice(Math.max(0, start - 9), start))
  );
}

function endsWith(text: string, words: string): boolean {
  return new RegExp(`(?<!\\p{L})${words} (?:hết )?(?:ngày )?$`, 'u').test(text);
}
