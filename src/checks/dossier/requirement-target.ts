import { formatNumber } from '../../text/numbers.ts';
import { readStatedPercents } from '../../text/stated-figures.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** The requirement that evidence quotes names the target of the period. */
export const requirementTarget: Check<DossierContext> = {
  id: 'requirement-target',
  severity: 'warning',
  title: 'Yêu cầu tiêu chí ghi trong minh chứng phải nêu đúng chỉ tiêu của kỳ.',
  why: 'Chỉ tiêu tăng theo năm; minh chứng chép từ năm trước hay giữ chỉ tiêu cũ, thấp hơn chỉ tiêu được giao.',
  example: {
    wrong: '# chỉ tiêu năm 2023: 60%\nrequirement: 50% Tỷ lệ hộ gia đình thanh toán tiền điện',
    right: 'requirement: 60% Tỷ lệ hộ gia đình thanh toán tiền điện',
  },
  *find({ bundle, assessment }): Iterable<Finding> {
    for (const [criterion, file] of bundle.evidence) {
      const { requirement } = file.data;
      const found = assessment.byId.get(criterion);
      if (!requirement?.includes('%') || found?.criterion.measure !== 'percentage') continue;
      const { target } = found;
      const percents = readStatedPercents(requirement);
      if (typeof target !== 'number' || percents.length === 0 || percents.includes(target)) continue;
      yield {
        at: file,
        path: ['requirement'],
        criterion,
        message: `Yêu cầu của tiêu chí ${criterion} ghi ${percents.map(each => `${formatNumber(each)}%`).join(', ')}, chỉ tiêu của ${bundle.dossier.data.period.title} là ${formatNumber(target)}%.`,
        hint: `Sửa thành ${formatNumber(target)}%, theo bộ tiêu chí.`,
      };
    }
  },
};
