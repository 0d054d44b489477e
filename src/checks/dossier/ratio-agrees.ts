import { percentAt, percentOf, writtenDecimals } from '../../assessment/ratio.ts';
import { formatDecimals, formatNumber, formatPercent } from '../../text/numbers.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** A reported percentage is its numerator over its denominator, rounded or truncated at the decimals written. */
export const ratioAgrees: Check<DossierContext> = {
  id: 'ratio-agrees',
  severity: 'warning',
  title: 'Tỷ lệ phần trăm phải bằng tử số chia mẫu số (làm tròn hoặc cắt bớt số lẻ).',
  why: 'Người thẩm định sẽ chia lại; số không khớp làm mất lòng tin vào cả hồ sơ. Làm tròn hay cắt bớt số lẻ đều được.',
  example: {
    wrong: 'value: 82.1\nnumerator: 2592\ndenominator: 3082',
    right: 'value: 84.1\nnumerator: 2592\ndenominator: 3082',
  },
  *find({ bundle: { results, criteriaSet }, assessment }): Iterable<Finding> {
    for (const [index, result] of results.data.results.entries()) {
      const { criterion, value, reported, numerator = 0, denominator = 0 } = result;
      if (assessment.byId.get(criterion)?.isRatioConsistent !== false || typeof value !== 'number') continue;
      // That a part is larger than its whole, its own rule says; a percentage of it would be no advice.
      if (numerator > denominator && criteriaSet.byId.get(criterion)?.measure === 'percentage') continue;
      const decimals = Math.max(writtenDecimals(value, reported), 1);
      const { rounded } = percentAt({ numerator, denominator }, decimals);
      const exact = formatDecimals(percentOf({ numerator, denominator }) ?? 0, Math.max(decimals, 2));
      const fraction = `${formatNumber(numerator)}/${formatNumber(denominator)}`;
      yield {
        at: results,
        path: ['results', index, 'value'],
        criterion,
        message: `Kết quả (value) của tiêu chí ${criterion} ghi ${formatPercent(value)}, nhưng ${fraction} = ${exact}%.`,
        hint: `Kiểm tra tử số, mẫu số với tài liệu minh chứng; nếu hai số này đúng thì ghi value: ${rounded}.`,
      };
    }
  },
};
