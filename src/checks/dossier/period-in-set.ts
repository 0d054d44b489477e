import type { Check, DossierContext, Finding } from '../check.ts';

/** The dossier's period is one the set has targets for. */
export const periodInSet: Check<DossierContext> = {
  id: 'period-in-set',
  severity: 'error',
  title: 'Kỳ của hồ sơ phải có trong bộ tiêu chí.',
  why: 'Mỗi năm có chỉ tiêu riêng; năm không có trong bộ tiêu chí thì không có gì để so.',
  example: { wrong: 'key: "2032"', right: 'key: "2023"' },
  *find({ bundle: { dossier, criteriaSet } }): Iterable<Finding> {
    const { key } = dossier.data.period;
    const { periods } = criteriaSet.set.data;
    if (periods.includes(key)) return;
    yield {
      at: dossier,
      path: ['period', 'key'],
      message: `Bộ tiêu chí không có chỉ tiêu cho kỳ "${key}".`,
      hint: `Chọn một trong các kỳ: ${periods.map(period => `"${period}"`).join(', ')}.`,
    };
  },
};
