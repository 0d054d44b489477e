import { scoreDossier } from '../../assessment/score-dossier.ts';
import { formatPoints } from '../../assessment/score-words.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** The dossier a dossier takes its index from is there, is scored, is of the same year and says what is stated. */
export const indexDossier: Check<DossierContext> = {
  id: 'index-dossier',
  severity: 'warning',
  title: 'Hồ sơ chấm điểm được dẫn phải có trong xã, theo một bộ chấm điểm, cùng năm và khớp với số điểm đã ghi.',
  why: 'Điều kiện công nhận dựa vào số điểm ấy; dẫn nhầm hồ sơ thì kết luận sai.',
  example: { wrong: 'indexDossier: 2022-chi-so   # hồ sơ năm 2023', right: 'indexDossier: 2023-chi-so' },
  *find({ bundle }): Iterable<Finding> {
    const { indexDossier: id, indexScore, period } = bundle.dossier.data;
    if (id === undefined) return;
    const at = { at: bundle.dossier, path: ['indexDossier'] };
    const scored = bundle.indexDossier;
    if (!scored) {
      const others = bundle.commune.dossierIds.filter(each => each !== bundle.id);
      const message = `Không có hồ sơ chấm điểm "${id}" dùng được trong communes/${bundle.commune.id}/.`;
      const hint = `Các hồ sơ khác của xã: ${others.join(', ') || 'chưa có'}.`;
      yield { ...at, severity: 'error', message, hint };
      return;
    }
    const score = scoreDossier(scored.criteriaSet, scored.results.data.results);
    if (!score) {
      const message = `Hồ sơ "${id}" theo ${scored.criteriaSet.set.data.shortTitle}, bộ này không chấm điểm.`;
      yield { ...at, severity: 'error', message, hint: 'Ghi tên thư mục hồ sơ theo một bộ chấm điểm (kind: scored).' };
      return;
    }
    const { key } = scored.dossier.data.period;
    if (key.slice(0, 4) !== period.key.slice(0, 4)) {
      const message = `Hồ sơ chấm điểm "${id}" là của kỳ ${key}, hồ sơ này của kỳ ${period.key}.`;
      yield { ...at, message, hint: 'Dẫn hồ sơ chấm điểm cùng năm.' };
    }
    const { points = 0, open } = score.total;
    if (!indexScore || (indexScore.total === score.outOf && isWithin(indexScore.points, points, open))) return;
    const stated = `${formatNumber(indexScore.points)}/${formatNumber(indexScore.total)}`;
    const message = `indexScore ghi ${stated} điểm, hồ sơ "${id}" tính được ${formatPoints(points)}/${formatPoints(score.outOf)}.`;
    yield { ...at, path: ['indexScore'], message, hint: 'Đối chiếu với văn bản công bố; chỉ giữ lại số đúng.' };
  },
};

/** Published points are rounded to hundredths at the most, and what is open may still come. */
function isWithin(stated: number, points: number, open: number): boolean {
  return stated >= points - 0.01 && stated <= points + open + 0.01;
}
