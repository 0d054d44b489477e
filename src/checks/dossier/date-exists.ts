import { findImpossibleDates } from '../../text/impossible-dates.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { proseOf } from '../prose.ts';

/** Dates in prose are days of the calendar; those of the data files are checked when they are read. */
export const dateExists: Check<DossierContext> = {
  id: 'date-exists',
  severity: 'warning',
  title: 'Ngày tháng trong lời văn phải có trên lịch.',
  why: 'Ngày không có thật cho thấy số liệu ghi ẩu, và không đối chiếu được với văn bản gốc.',
  example: { wrong: 'đến hết ngày 31/11/2023', right: 'đến hết ngày 30/11/2023' },
  *find({ bundle }): Iterable<Finding> {
    for (const prose of proseOf(bundle)) {
      for (const { text, reason, offset } of findImpossibleDates(prose)) {
        yield {
          ...prose.placeOf(offset),
          message: `Không có ngày «${text}»: ${reason}.`,
          hint: 'Đối chiếu với văn bản gốc và sửa lại, viết ngày/tháng/năm, ví dụ 03/11/2023.',
        };
      }
    }
  },
};
