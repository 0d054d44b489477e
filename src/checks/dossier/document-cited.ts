import type { Check, DossierContext, Finding } from '../check.ts';
import type { Citing } from '../cited-documents.ts';

/** A document of the register is cited by some evidence or section; one that nobody cites proves nothing. */
export const documentCited: Check<DossierContext> = {
  id: 'document-cited',
  severity: 'info',
  title: 'Văn bản trong danh mục phải được dẫn ở minh chứng hoặc báo cáo.',
  why: 'Văn bản không được dẫn ở đâu thì không chứng minh cho tiêu chí nào.',
  example: {
    wrong: '# documents.yaml có kh-45-2023, không tệp minh chứng nào dẫn',
    right: 'documents:\n  - kh-45-2023',
  },
  needsWhole: true,
  *find({ bundle: { documents, evidence, report, assignments, plan, unreadable } }): Iterable<Finding> {
    // A file that cannot be read may cite anything.
    if (unreadable.size > 0) return;
    const citing = [
      ...[...evidence.values(), ...report.values()].map(({ data }) => data),
      ...(assignments?.data.assignments ?? []),
      { documents: plan?.data.citedDocuments ?? [] },
    ];
    const cited = new Set(citing.flatMap(({ documents: proof, basis = [] }: Citing) => [...proof, ...basis]));
    for (const [index, { id, documentNumber }] of documents.data.documents.entries()) {
      if (cited.has(id)) continue;
      yield {
        at: documents,
        path: ['documents', index, 'id'],
        message: `Không minh chứng hoặc phần báo cáo nào dẫn văn bản ${documentNumber ?? id} (mã "${id}").`,
        hint: `Thêm "${id}" vào documents của minh chứng liên quan, hoặc xóa mục này.`,
      };
    }
  },
};
