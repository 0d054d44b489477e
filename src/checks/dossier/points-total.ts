import { figureAgrees, writtenDecimals } from '../../assessment/ratio.ts';
import type { DossierScore, ScoreTotal } from '../../assessment/score-dossier.ts';
import { formatPoints } from '../../assessment/score-words.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** The points a report states for a group or for all are the sum of what follows for the criteria. */
export const pointsTotal: Check<DossierContext> = {
  id: 'points-total',
  severity: 'warning',
  title: 'Điểm cộng của nhóm và tổng điểm như báo cáo phải bằng tổng điểm tính được.',
  why: 'Tổng điểm quyết định xếp hạng và điều kiện công nhận; cộng sai thì cả hai sai.',
  example: {
    wrong: 'reportedPoints:\n  - points: 480   # cộng được 478,5',
    right: 'reportedPoints:\n  - points: 478.5',
  },
  needsWhole: true,
  *find({ bundle: { results }, assessment: { score } }): Iterable<Finding> {
    for (const [index, { pillar, points: stated }] of (results.data.reportedPoints ?? []).entries()) {
      const at = { at: results, path: ['reportedPoints', index] };
      const total = score && findTotal(score, pillar);
      const name = pillar === undefined ? 'Tổng điểm' : `Nhóm ${pillar}`;
      if (!total) {
        const message = `${name} ghi ${formatNumber(stated)} điểm, bộ tiêu chí không chấm điểm nhóm này.`;
        yield { ...at, severity: 'error', message, hint: 'Sửa mã nhóm (pillar) theo set.yaml, hoặc bỏ mục này.' };
        continue;
      }
      if (total.points !== undefined && figureAgrees(total.points, stated, Math.max(1, writtenDecimals(stated)))) {
        continue;
      }
      const { points = 0, open, scored, assessed } = total;
      // What is not known yet may still make up the difference.
      if (open > 0 && stated > points && stated <= points + open) continue;
      yield {
        at: results,
        path: ['reportedPoints', index, 'points'],
        message: `${name} ghi ${formatNumber(stated)} điểm, cộng ${scored}/${assessed} tiêu chí đã có điểm được ${formatPoints(points)}.`,
        hint: `Kiểm tra điểm từng tiêu chí; nếu đúng thì ghi points: ${Math.floor(points * 100 + 1e-6) / 100}.`,
      };
    }
  },
};

function findTotal(score: DossierScore, pillar: string | undefined): ScoreTotal | undefined {
  return pillar === undefined ? score.total : score.pillars.find(each => each.pillar.id === pillar);
}
