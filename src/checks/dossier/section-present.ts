import { dueDocuments } from '../../assessment/due-documents.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { isBeforeDeadline } from '../deadlines.ts';

/** Every section that a document needs is written. */
export const sectionPresent: Check<DossierContext> = {
  id: 'section-present',
  severity: 'warning',
  title: 'Các phần lời của mẫu văn bản phải được viết.',
  why: 'Báo cáo thiếu phần lời sẽ có mục trống.',
  example: { wrong: 'report/causes.md (trống)', right: 'report/causes.md: Chuyển đổi số là lĩnh vực mới nên ...' },
  *find({ bundle, known }): Iterable<Finding> {
    const { documents } = bundle.criteriaSet.set.data;
    const isOfStage = (id: string) => documents.some(each => each.id === id && each.stage !== undefined);
    // The report of a stage is written at its end; a letter that the dossier issues, now.
    const due = dueDocuments(bundle).filter(id => !(isOfStage(id) && isBeforeDeadline(bundle)));
    for (const template of due.flatMap(id => known.templates.get(id) ?? [])) {
      for (const { id, title, isOptional } of template.sections) {
        const file = `${bundle.folder}/report/${id}.md`;
        const text = bundle.report.get(id);
        if (isOptional || text?.body.trim() || bundle.unreadable.has(file)) continue;
        const place = text ? { at: text, line: text.bodyLine } : { at: bundle.dossier, line: 1 };
        yield {
          ...place,
          message: `Phần "${title}" của ${template.title} chưa được viết (tệp report/${id}.md).`,
          hint: `Viết nội dung vào tệp report/${id}.md.`,
        };
      }
    }
  },
};
