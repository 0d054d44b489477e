import type { Check, DossierContext, Finding } from '../check.ts';

/** A percentage lies between 0 and 100, and is written as a number. */
export const valueInRange: Check<DossierContext> = {
  id: 'value-in-range',
  severity: 'error',
  title: 'Tỷ lệ phần trăm phải là số từ 0 đến 100.',
  why: 'Tỷ lệ ngoài khoảng 0 - 100 hoặc ghi bằng chữ thì không so sánh được với chỉ tiêu.',
  example: { wrong: 'value: 140', right: 'value: 98.7' },
  *find({ bundle: { results, criteriaSet } }): Iterable<Finding> {
    for (const [index, { criterion, value }] of results.data.results.entries()) {
      if (value === undefined || criteriaSet.byId.get(criterion)?.measure !== 'percentage') continue;
      if (typeof value === 'number' && value >= 0 && value <= 100) continue;
      const at = { at: results, path: ['results', index, 'value'], criterion };
      if (typeof value === 'number') {
        const message = `Kết quả (value) của tiêu chí ${criterion} là ${value}, phải từ 0 đến 100.`;
        yield { ...at, message, hint: 'Ghi tỷ lệ phần trăm, ví dụ 99.67.' };
        continue;
      }
      const digits = /^\s*(\d+(?:[.,]\d+)?)\s*%?\s*$/.exec(value)?.[1]?.replace(',', '.');
      yield {
        ...at,
        message: `Kết quả (value) của tiêu chí ${criterion} là "${value}", phải là số.`,
        hint: `Ghi số, dấu thập phân là dấu chấm, không có ký hiệu %, ví dụ ${digits ?? '99.67'}; lời văn ghi ở reported.`,
      };
    }
  },
};
