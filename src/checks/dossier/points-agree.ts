import { figureAgrees, writtenDecimals } from '../../assessment/ratio.ts';
import { formatPoints } from '../../assessment/score-words.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** The points a commune claims are those that follow from its facts, rounded or truncated at the decimals written. */
export const pointsAgree: Check<DossierContext> = {
  id: 'points-agree',
  severity: 'warning',
  title: 'Điểm tự chấm phải bằng điểm tính từ số liệu theo cách tính của bộ tiêu chí.',
  why: 'Người thẩm định tính lại từ số liệu; điểm tự chấm khác thì phải giải trình hoặc sửa.',
  example: {
    wrong: 'value: 2        # 2 cuộc, mỗi cuộc 0,5 điểm\npoints: 2',
    right: 'value: 2\npoints: 1',
  },
  *find({ bundle: { results }, assessment: { score } }): Iterable<Finding> {
    for (const [index, { criterion }] of results.data.results.entries()) {
      const { claimed, points, explanation, maximum } = score?.byId.get(criterion) ?? {};
      // Above the maximum is told by points-given.
      if (claimed === undefined || points === undefined || maximum === undefined || claimed > maximum) continue;
      // Halves are common and are not rounded away: one decimal counts at least.
      if (figureAgrees(points, claimed, Math.max(1, writtenDecimals(claimed)))) continue;
      yield {
        at: results,
        path: ['results', index, 'points'],
        criterion,
        message: `Tiêu chí ${criterion} tự chấm ${formatNumber(claimed)} điểm, tính được ${formatPoints(points)}: ${explanation}`,
        hint: `Kiểm tra số liệu với tài liệu minh chứng; nếu số liệu đúng thì ghi points: ${Math.floor(points * 100 + 1e-6) / 100}.`,
      };
    }
  },
};
