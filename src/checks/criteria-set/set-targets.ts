import { notAssessedMark } from '../../schema/criterion.ts';
import type { Check, CriteriaSetContext, Finding } from '../check.ts';

/** Every criterion of a threshold set has a target for every period, or `*` (other kinds may leave targets open); a percentage is a number from 0 to 100. */
export const setTargets: Check<CriteriaSetContext> = {
  id: 'set-targets',
  severity: 'error',
  title: 'Mỗi tiêu chí có chỉ tiêu cho từng kỳ, hoặc "*" khi không đánh giá.',
  why: 'Thiếu chỉ tiêu của một năm thì không đánh giá được năm đó.',
  example: { wrong: '"2023": 70%', right: '"2023": 70' },
  *find({ bundle: { set, criteria } }): Iterable<Finding> {
    const { periods } = set.data;
    for (const [index, { id, targets, measure }] of criteria.data.criteria.entries()) {
      for (const period of set.data.kind === 'threshold' ? periods : []) {
        if (targets[period] !== undefined) continue;
        const message = `Tiêu chí ${id} chưa có chỉ tiêu cho kỳ ${period}.`;
        yield {
          at: criteria,
          path: ['criteria', index, 'targets'],
          message,
          hint: `Thêm dòng "${period}": …; không đánh giá thì ghi "*".`,
        };
      }
      for (const [period, target] of Object.entries(targets)) {
        const path = ['criteria', index, 'targets', period];
        if (!periods.includes(period)) {
          const message = `Tiêu chí ${id} có chỉ tiêu cho kỳ "${period}", bộ tiêu chí không có kỳ này.`;
          yield { at: criteria, path, message, hint: `Các kỳ: ${periods.join(', ')}.` };
        }
        if (measure !== 'percentage' || target === notAssessedMark) continue;
        if (typeof target === 'number' && target >= 0 && target <= 100) continue;
        const message = `Chỉ tiêu ${period} của tiêu chí ${id} là ${target}, phải là số từ 0 đến 100 hoặc "*".`;
        yield { at: criteria, path, message, hint: 'Ghi tỷ lệ phần trăm không kèm ký hiệu %, ví dụ 70.' };
      }
    }
  },
};
