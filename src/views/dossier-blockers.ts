import type { DossierAssessment } from '../assessment/assess-dossier.ts';

/** What keeps the present step of a dossier from its end, beside its documents and the appraisal, in words. */
export function findBlockers({ criteria, score }: Pick<DossierAssessment, 'criteria' | 'score'>): readonly string[] {
  const open = score
    ? score.criteria.filter(({ points, state }) => points === undefined && state !== 'not-assessed').length
    : criteria.filter(({ isAssigned, result }) => isAssigned && result === undefined).length;
  if (open === 0) return [];
  const words = score ? 'chưa có điểm' : 'chưa có kết quả';
  return [open === criteria.length ? `Các tiêu chí ${words}` : `${open} tiêu chí ${words}`];
}
