import { stageRank, stageTitle } from '../../text/stages.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** A dossier that went on to the next stage has issued the documents of the stages behind it, with number and date. */
export const stageComplete: Check<DossierContext> = {
  id: 'stage-complete',
  severity: 'warning',
  title: 'Hồ sơ đã chuyển bước thì văn bản của các bước trước phải có số và ngày.',
  why: 'Người thẩm định chỉ nhận báo cáo đã ban hành; báo cáo chưa có số, ngày thì chưa ai chịu trách nhiệm.',
  example: {
    wrong: 'stage: appraisal\nissued:\n  - document: mau-01',
    right: 'stage: appraisal\nissued:\n  - document: mau-01\n    number: 85\n    date: 2023-11-09',
  },
  *find({ bundle: { dossier, criteriaSet } }): Iterable<Finding> {
    const { stage: current, issued } = dossier.data;
    const procedure = criteriaSet.procedure?.data;
    const now = stageRank(current, procedure);
    const due = criteriaSet.set.data.documents.flatMap(({ id, stage }) =>
      stage !== undefined && stageRank(stage, procedure) < now ? [{ id, stage }] : [],
    );
    const name = (stage: string) => stageTitle(stage, procedure).toLowerCase();
    for (const { id, stage } of due) {
      const index = issued.findIndex(({ document }) => document === id);
      const found = issued[index];
      if (found?.number !== undefined && found.date !== undefined) continue;
      const missing = !found ? 'chưa có trong issued' : found.number === undefined ? 'chưa có số' : 'chưa có ngày';
      yield {
        at: dossier,
        path: found ? ['issued', index] : ['issued'],
        message: `Hồ sơ đang ở bước ${name(current)} nhưng văn bản "${id}" của bước ${name(stage)} ${missing}.`,
        hint: `Ghi số và ngày đã ban hành ở issued, ví dụ "- document: ${id}", "number: 85", "date: 2023-11-09".`,
      };
    }
  },
};
