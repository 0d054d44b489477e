import type { CriterionAssessment } from '../../assessment/assess-criterion.ts';
import { percentAt } from '../../assessment/ratio.ts';
import { verdictLabels } from '../../text/labels.ts';
import { formatDecimals, formatNumber } from '../../text/numbers.ts';
import { formatTarget } from '../../text/targets.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** The claimed verdict is the one that the target of the period and the figures give. */
export const verdictSupported: Check<DossierContext> = {
  id: 'verdict-supported',
  severity: 'warning',
  title: 'Đánh giá phải phù hợp với chỉ tiêu của kỳ và kết quả.',
  why: 'Đánh giá "đạt" khi số liệu thấp hơn chỉ tiêu của năm sẽ bị trả lại khi thẩm định.',
  example: {
    wrong: '# chỉ tiêu năm 2023: 70\nvalue: 64.8\nverdict: met',
    right: '# chỉ tiêu năm 2023: 70\nvalue: 64.8\nverdict: not-met',
  },
  *find({ bundle: { results, dossier }, assessment }): Iterable<Finding> {
    for (const [index, { criterion }] of results.data.results.entries()) {
      const found = assessment.byId.get(criterion);
      const words = found && describe(found, dossier.data.period.title);
      if (words) yield { at: results, path: ['results', index, 'verdict'], criterion, ...words };
    }
  },
};

function describe(assessment: CriterionAssessment, period: string): { message: string; hint: string } | undefined {
  const { criterion, verdict, computedVerdict, isAssigned, target } = assessment;
  if (verdict === undefined) return undefined;
  const claim = `Tiêu chí ${criterion.id} được đánh giá "${verdictLabels[verdict]}"`;
  // A period the set does not know has no targets at all; the rule `period-in-set` says so once.
  if (target === undefined) return undefined;
  if (!isAssigned && verdict !== 'not-assessed') {
    const message = `${claim}, nhưng bộ tiêu chí không đánh giá tiêu chí này trong ${period}.`;
    return { message, hint: 'Ghi verdict: not-assessed (không đánh giá trong kỳ).' };
  }
  if (isAssigned && verdict === 'not-assessed') {
    const message = `${claim}, nhưng ${period} được giao chỉ tiêu ${formatTarget(criterion, target)}.`;
    return { message, hint: 'Ghi kết quả và đánh giá: met, not-met hoặc in-progress.' };
  }
  if (verdict === 'met' && computedVerdict === 'not-met') {
    const message = `${claim}, nhưng ${describeFigure(assessment)} chưa đạt chỉ tiêu ${formatTarget(criterion, target)} của ${period}.`;
    return { message, hint: 'Kiểm tra lại số liệu; nếu số liệu đúng thì ghi verdict: not-met hoặc in-progress.' };
  }
  if (verdict === 'not-met' && computedVerdict === 'met') {
    const message = `${claim}, nhưng ${describeFigure(assessment)} đã đạt chỉ tiêu ${formatTarget(criterion, target)} của ${period}.`;
    return { message, hint: 'Kiểm tra lại số liệu; nếu số liệu đúng thì ghi verdict: met.' };
  }
  if (verdict === 'met' && computedVerdict === undefined && criterion.measure === 'percentage') {
    const message = `${claim} nhưng không có con số nào để so với chỉ tiêu ${formatTarget(criterion, target)}.`;
    return { message, hint: 'Ghi numerator và denominator (tử số, mẫu số), hoặc value (tỷ lệ phần trăm).' };
  }
  return undefined;
}

/** The figure that decided; a share is truncated, so that one just under its target never reads as the target. */
function describeFigure({ computed, result, criterion }: CriterionAssessment): string {
  const { value, numerator = 0, denominator = 0 } = result ?? {};
  const isShare = criterion.measure === 'percentage';
  if (isShare && computed !== undefined) {
    const { truncated } = percentAt({ numerator, denominator }, 2);
    return `${formatNumber(numerator)}/${formatNumber(denominator)} = ${formatDecimals(truncated, 2)}%`;
  }
  return `kết quả ${formatNumber(typeof value === 'number' ? value : numerator)}${isShare ? '%' : ''}`;
}
