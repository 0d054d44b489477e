import { formatNumber } from '../../text/numbers.ts';
import type { Check, CriteriaSetContext, Finding } from '../check.ts';

/** A numeric target of a later period is not lower than an earlier one, unless an editorial note names the period. */
export const targetsNeverFall: Check<CriteriaSetContext> = {
  id: 'targets-never-fall',
  severity: 'warning',
  title: 'Chỉ tiêu bằng số của năm sau không thấp hơn năm trước, trừ khi có ghi chú.',
  why: 'Chỉ tiêu các năm được giao tăng dần; chỉ tiêu giảm thường là chép nhầm cột.',
  example: { wrong: 'targets: { "2023": 75, "2024": 57 }', right: 'targets: { "2023": 57, "2024": 75 }' },
  *find({ bundle: { set, criteria } }): Iterable<Finding> {
    for (const [index, { id, targets, editorialNotes }] of criteria.data.criteria.entries()) {
      let highest: { period: string; target: number } | undefined;
      for (const period of set.data.periods) {
        const target = targets[period];
        if (typeof target !== 'number') continue;
        if (highest && target < highest.target && !editorialNotes.some(note => note.includes(period))) {
          yield {
            at: criteria,
            path: ['criteria', index, 'targets', period],
            criterion: id,
            message: `Chỉ tiêu ${period} của tiêu chí ${id} là ${formatNumber(target)}, thấp hơn chỉ tiêu ${highest.period} (${formatNumber(highest.target)}).`,
            hint: `Đối chiếu với quyết định; nếu đúng như vậy thì ghi một dòng ở editorialNotes, nêu năm ${period}.`,
          };
        }
        if (!highest || target > highest.target) highest = { period, target };
      }
    }
  },
};
