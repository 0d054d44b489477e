import { formatNumber } from '../../text/numbers.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** Persons, households, files are counted whole: a fraction is a thousands separator taken for a decimal point. */
export const countWhole: Check<DossierContext> = {
  id: 'count-whole',
  severity: 'warning',
  title: 'Tử số, mẫu số của tỷ lệ phần trăm phải là số nguyên.',
  why: 'Ghi 2.592 thì máy hiểu là 2 phẩy 592, không phải hai nghìn năm trăm chín mươi hai.',
  example: { wrong: 'numerator: 2.592', right: 'numerator: 2592' },
  *find({ bundle: { results, criteriaSet } }): Iterable<Finding> {
    for (const [index, result] of results.data.results.entries()) {
      const { criterion } = result;
      if (criteriaSet.byId.get(criterion)?.measure !== 'percentage') continue;
      for (const [key, label] of [
        ['numerator', 'Tử số'],
        ['denominator', 'Mẫu số'],
      ] as const) {
        const figure = result[key];
        if (figure === undefined || Number.isInteger(figure)) continue;
        yield {
          at: results,
          path: ['results', index, key],
          criterion,
          message: `${label} (${key}) của tiêu chí ${criterion}: máy đọc là ${formatNumber(figure)}, vì dấu chấm là dấu thập phân.`,
          hint: `Ghi số nguyên, không có dấu chấm ngăn hàng nghìn, ví dụ ${Math.round(figure * 1000)}.`,
        };
      }
    }
  },
};
