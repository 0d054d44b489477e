import { nearestName } from '../../text/near-miss.ts';
import { stagesOf } from '../../text/stages.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** The dossier's step is one of its set's procedure. */
export const stageInProcedure: Check<DossierContext> = {
  id: 'stage-in-procedure',
  severity: 'error',
  title: 'Bước của hồ sơ phải có trong trình tự của bộ tiêu chí.',
  why: 'Bước quyết định văn bản nào phải lập và ai làm tiếp; bước lạ thì không biết hồ sơ đang ở đâu.',
  example: { wrong: 'stage: tu-danh-gia', right: 'stage: self-assessment' },
  *find({ bundle: { dossier, criteriaSet } }): Iterable<Finding> {
    const { stage } = dossier.data;
    const stages = stagesOf(criteriaSet.procedure?.data);
    const ids = stages.map(({ id }) => id);
    if (ids.includes(stage)) return;
    const near = nearestName(stage, ids);
    yield {
      at: dossier,
      path: ['stage'],
      message: `Trình tự của bộ tiêu chí không có bước "${stage}".`,
      hint: near
        ? `Gần giống: "${near}".`
        : `Các bước: ${stages.map(({ id, title }) => `${id} (${title})`).join('; ')}.`,
    };
  },
};
