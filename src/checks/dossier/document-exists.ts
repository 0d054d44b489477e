import type { ValuePath } from '../../schema/bundle.ts';
import { nearestName } from '../../text/near-miss.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { type Citing, citedDocuments } from '../cited-documents.ts';

/** A document that evidence or report rests on is in the register. */
export const documentExists: Check<DossierContext> = {
  id: 'document-exists',
  severity: 'error',
  title: 'Văn bản được dẫn phải có trong danh mục văn bản.',
  why: 'Minh chứng dẫn tới văn bản không có trong danh mục thì người đọc không tra được số, ngày, trích yếu.',
  example: { wrong: 'documents:\n  - cv-152', right: 'documents:\n  - cv-152-2023' },
  needsWhole: true,
  *find({ bundle: { documents, evidence, report, assignments, plan } }): Iterable<Finding> {
    const known = new Set(documents.data.documents.map(({ id }) => id));
    const missing = function* ({ at, data, from = [], criterion }: CitingPlace): Iterable<Finding> {
      for (const { id, path } of citedDocuments(data)) {
        if (known.has(id)) continue;
        const near = nearestName(id, known);
        yield {
          at,
          path: [...from, ...path],
          ...(criterion === undefined ? {} : { criterion }),
          message: `Không có văn bản "${id}" trong documents.yaml.`,
          hint: `Thêm văn bản này vào danh mục, hoặc sửa mã.${near ? ` Gần giống: "${near}".` : ''}`,
        };
      }
    };
    const isWhole = ({ documents: proof, basis = [] }: Citing) =>
      [proof, basis].every(ids => ids.every(id => known.has(id)));
    for (const [criterion, file] of evidence) {
      if (!isWhole(file.data)) yield* missing({ at: file, data: file.data, criterion });
    }
    for (const file of report.values()) if (!isWhole(file.data)) yield* missing({ at: file, data: file.data });
    if (plan) yield* missing({ at: plan, data: { documents: plan.data.citedDocuments } });
    for (const [index, entry] of (assignments?.data.assignments ?? []).entries()) {
      if (!assignments) return;
      yield* missing({ at: assignments, data: entry, from: ['assignments', index], criterion: entry.criterion });
    }
  },
};

interface CitingPlace {
  readonly at: Finding['at'];
  readonly data: Citing;
  /** Where `data` stands in its file. */
  readonly from?: ValuePath;
  readonly criterion?: string;
}
