import type { LocatedText } from '../../schema/bundle.ts';
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
  *find({ bundle: { documents, evidence, report } }): Iterable<Finding> {
    const known = new Set(documents.data.documents.map(({ id }) => id));
    const missing = function* (file: LocatedText<Citing>, criterion?: string): Iterable<Finding> {
      for (const { id, path } of citedDocuments(file.data)) {
        if (known.has(id)) continue;
        const near = nearestName(id, known);
        yield {
          at: file,
          path,
          ...(criterion === undefined ? {} : { criterion }),
          message: `Không có văn bản "${id}" trong documents.yaml.`,
          hint: `Thêm văn bản này vào danh mục, hoặc sửa mã.${near ? ` Gần giống: "${near}".` : ''}`,
        };
      }
    };
    for (const [criterion, file] of evidence) yield* missing(file, criterion);
    for (const file of report.values()) yield* missing(file);
  },
};
