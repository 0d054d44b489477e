import type { CriterionScore } from '../../assessment/score-criterion.ts';
import { lowerFirst } from '../../text/letter-case.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** A result of a scored criterion holds what its points need; a person gives them, within the maximum, with a reason. */
export const pointsGiven: Check<DossierContext> = {
  id: 'points-given',
  severity: 'warning',
  title: 'Kết quả của tiêu chí chấm điểm phải đủ số liệu để tính điểm, hoặc có điểm kèm lý do của người chấm.',
  why: 'Thiếu số liệu thì điểm là chưa biết, không phải 0; điểm do người chấm cho mà không nêu lý do thì không ai xem lại được.',
  example: { wrong: 'points: 8', right: 'points: 8\npointsReason: Hai phản ánh xử lý quá hạn' },
  *find({ bundle: { results, criteriaSet }, assessment: { score } }): Iterable<Finding> {
    for (const [index, { criterion, points }] of results.data.results.entries()) {
      const at = { at: results, path: ['results', index, ...(points === undefined ? [] : ['points'])], criterion };
      const scored = score?.byId.get(criterion);
      if (!scored) {
        if (points === undefined || !criteriaSet.byId.has(criterion)) continue;
        const message = `Tiêu chí ${criterion} không chấm điểm nhưng kết quả ghi ${formatNumber(points)} điểm.`;
        yield { ...at, message, hint: 'Bỏ dòng points.' };
      } else if (points !== undefined && points > scored.maximum) {
        const most = formatNumber(scored.maximum);
        const message = `Tiêu chí ${criterion} ghi ${formatNumber(points)} điểm, cao hơn điểm tối đa ${most}.`;
        yield { ...at, severity: 'error', message, hint: `Ghi điểm từ 0 đến ${most}.` };
      } else if (scored.state === 'to-judge' || scored.state === 'unknown') {
        const what = scored.state === 'to-judge' ? 'chưa có điểm' : 'chưa tính được điểm';
        const reason = lowerFirst(scored.explanation);
        yield { ...at, message: `Tiêu chí ${criterion} ${what}: ${reason}`, hint: adviseOn(scored) };
      }
    }
  },
};

function adviseOn({ state, criterion, maximum }: CriterionScore): string {
  const { scoring, measure } = criterion;
  if (state === 'to-judge' || !scoring) {
    const most = formatNumber(maximum);
    return `Ghi points (từ 0 đến ${most}) và pointsReason, ví dụ pointsReason: Theo kết quả kiểm tra ngày 30/10.`;
  }
  if ('options' in scoring) return `Ghi trường hợp đúng, ví dụ parts: [${scoring.options[0]?.id}].`;
  if ('parts' in scoring && scoring.parts) {
    return `Ghi các phần đã đạt, ví dụ parts: [${scoring.parts.map(({ id }) => id).join(', ')}]; không phần nào: parts: [].`;
  }
  if (scoring.rule === 'all-or-nothing') return 'Ghi value: Có hoặc value: Không.';
  if (scoring.rule === 'proportional' || measure === 'percentage') {
    return 'Ghi cả numerator và denominator, ví dụ numerator: 448, denominator: 454.';
  }
  return 'Ghi số lượng, ví dụ value: 2.';
}
