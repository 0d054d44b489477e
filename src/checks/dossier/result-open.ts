import { formatTarget } from '../../text/targets.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** Every criterion the period assigns has a result with a verdict. */
export const resultOpen: Check<DossierContext> = {
  id: 'result-open',
  severity: 'warning',
  title: 'Mỗi tiêu chí được giao trong kỳ phải có kết quả và đánh giá.',
  why: 'Người thẩm định chỉ xem được hồ sơ khi mọi tiêu chí được giao đã có kết quả và đánh giá.',
  example: { wrong: '- criterion: "1.6"', right: '- criterion: "1.6"\n  value: 98.7\n  verdict: met' },
  needsWhole: true,
  *find({ bundle: { results, criteriaSet }, assessment }): Iterable<Finding> {
    for (const { criterion, isAssigned, verdict, target, result } of assessment.criteria) {
      if (!isAssigned || verdict !== undefined) continue;
      const index = results.data.results.findIndex(each => each.criterion === criterion.id);
      const unit = criteriaSet.byId.get(criterion.id)?.unit ?? '';
      yield {
        at: results,
        path: result ? ['results', index] : ['results'],
        criterion: criterion.id,
        message: `Tiêu chí ${criterion.id} chưa có ${result ? 'đánh giá (verdict)' : 'kết quả'}; chỉ tiêu là ${formatTarget(criterion, target)}, đơn vị tính: ${unit}.`,
        hint: 'Điền kết quả và đánh giá, ví dụ verdict: met (đạt), not-met (không đạt), in-progress (đang triển khai).',
      };
    }
  },
};
