import type { Vocabulary } from '../../schema/vocabulary.ts';
import { formatDate } from '../../text/dates.ts';
import { findWrittenDates, type WrittenDate } from '../../text/written-dates.ts';
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
        if (before && before.date > each.date && isRange(prose, before, each)) {
          yield {
            ...prose.placeOf(before.offset),
            message: `Khoảng thời gian «từ ${before.text} đến ${each.text}» có ngày đầu sau ngày cuối.`,
            hint: 'Đổi lại thứ tự, hoặc sửa ngày ghi nhầm.',
          };
        }
        if (each.date > asOf && isCounted(prose, each, vocabulary)) {
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
function isRange({ text }: Prose, first: WrittenDate, last: WrittenDate): boolean {
  return (
    /^ đến (?:hết )?(?:ngày )?$/.test(text.slice(first.offset + first.text.length, last.offset)) &&
    /(?<!\p{L})từ (?:ngày )?$/iu.test(text.slice(Math.max(0, first.offset - 9), first.offset))
  );
}

/** "tính đến hết ngày 31/12/2023" */
function isCounted({ text }: Prose, { offset }: WrittenDate, { countedUntil }: Vocabulary): boolean {
  const before = text.slice(Math.max(0, offset - 30), offset).toLowerCase();
  return countedUntil.some(words => new RegExp(`(?<!\\p{L})${words} (?:hết )?(?:ngày )?$`, 'u').test(before));
}
