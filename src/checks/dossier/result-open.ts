import { deadlineOf } from '../../assessment/deadline-of.ts';
import type { Criterion, Target } from '../../schema/criterion.ts';
import { formatNumber } from '../../text/numbers.ts';
import { formatTarget } from '../../text/targets.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { isAtWork } from '../deadlines.ts';
import { isComplete } from '../is-complete.ts';

/**
 * Every criterion the period assigns has a result; where the set decides by thresholds, with a verdict. A dossier that
 * has no result at all has just been opened: one remark says so, not one for each criterion.
 */
export const resultOpen: Check<DossierContext> = {
  id: 'result-open',
  severity: 'warning',
  title: 'Mỗi tiêu chí được giao trong kỳ phải có kết quả; bộ tiêu chí có mức đạt thì có cả đánh giá.',
  why: 'Người thẩm định chỉ xem được hồ sơ khi mọi tiêu chí được giao đã có kết quả và đánh giá.',
  example: { wrong: '- criterion: "1.6"', right: '- criterion: "1.6"\n  value: 98.7\n  verdict: met' },
  needsWhole: true,
  *find({ bundle, assessment }): Iterable<Finding> {
    const { results, criteriaSet } = bundle;
    const { kind } = criteriaSet.set.data;
    if (results.data.results.length === 0) {
      yield {
        at: results,
        path: ['results'],
        severity: 'info',
        message: `Hồ sơ chưa có kết quả của tiêu chí nào; kỳ này có ${assessment.counts.assigned} tiêu chí được giao.`,
        hint: 'Khi có kết quả thì thêm vào results.yaml, ví dụ - criterion: "1.6", value: 98.7.',
      };
      return;
    }
    for (const each of assessment.criteria) {
      if (!each.isAssigned || isComplete(each, kind)) continue;
      // Until then nothing is missing; after it, the rule of deadlines says so.
      if (isAtWork(bundle) && deadlineOf(bundle, each.criterion.id) !== undefined) continue;
      const { criterion, target, result } = each;
      const index = results.data.results.findIndex(({ criterion: id }) => id === criterion.id);
      const needsVerdict = kind === 'threshold' && result !== undefined;
      yield {
        at: results,
        path: result ? ['results', index] : ['results'],
        criterion: criterion.id,
        message: `Tiêu chí ${criterion.id} chưa có ${needsVerdict ? 'đánh giá (verdict)' : 'kết quả'}; ${describeAim(criterion, target)}, đơn vị tính: ${criterion.unit}.`,
        hint:
          kind === 'threshold' ? verdictHint : `Điền kết quả, ví dụ ${exampleOf(criterion)}, hoặc lời văn ở reported.`,
      };
    }
  },
};

const verdictHint =
  'Điền kết quả và đánh giá, ví dụ verdict: met (đạt), not-met (không đạt), in-progress (đang triển khai).';

/** A line of results.yaml as this criterion wants it. */
function exampleOf({ scoring, measure }: Criterion): string {
  if (scoring?.rule === 'choice') return `parts: [${scoring.options[0]?.id}]`;
  if (scoring?.rule === 'sum-of-parts') return `parts: [${scoring.parts.map(({ id }) => id).join(', ')}]`;
  if (measure === 'presence') return 'value: Có';
  if (measure === 'percentage') return 'numerator: 448, denominator: 454, value: 98.7';
  return 'value: 86';
}

/** What is asked for: the target, or of a scored criterion the points. */
function describeAim(criterion: Criterion, target: Target | undefined): string {
  if (criterion.points === undefined) return `chỉ tiêu là ${formatTarget(criterion, target)}`;
  return `điểm tối đa ${formatNumber(criterion.points)}`;
}
