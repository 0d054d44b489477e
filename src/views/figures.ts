import type { CriterionAssessment } from '../assessment/assess-criterion.ts';
import { type Criterion, notAssessedMark, type Target } from '../schema/criterion.ts';
import type { Result } from '../schema/result.ts';
import { formatDecimals, formatNumber } from '../text/numbers.ts';

/** The target of one period in words: "70%", "1 mô hình", "Có"; `*` and a missing target say what they mean. */
export function formatTarget(criterion: Pick<Criterion, 'unit'>, target: Target | undefined): string {
  if (target === undefined) return 'Không ghi mức';
  if (target === notAssessedMark) return 'Không đánh giá';
  return formatFigure(target, criterion.unit);
}

/** A figure with its unit; a percentage carries its sign, words stay as they are. */
export function formatFigure(value: number | string, unit: string): string {
  if (typeof value === 'string') return value;
  const figure = formatNumber(value);
  if (unit === '%') return `${figure}%`;
  return unit ? `${figure} ${unit.toLocaleLowerCase('vi')}` : figure;
}

/** The result as the report prints it; undefined where it says nothing but the verdict. */
export function formatReported(criterion: Pick<Criterion, 'unit'>, result: Result | undefined): string | undefined {
  if (result?.reported !== undefined) return result.reported;
  return result?.value === undefined ? undefined : formatFigure(result.value, criterion.unit);
}

/** "448/454 = 98,68%": the share that follows from the two numbers; undefined where one of them is missing. */
export function formatComputed({ result, computed }: CriterionAssessment): string | undefined {
  if (computed === undefined || result?.numerator === undefined || result.denominator === undefined) return undefined;
  const share = Number.isInteger(computed) ? formatNumber(computed) : formatDecimals(computed, 2);
  return `${formatNumber(result.numerator)}/${formatNumber(result.denominator)} = ${share}%`;
}
