import { formatDate } from '../../text/dates.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** No document the dossier rests on is dated after the day its figures stand for. */
export const documentNotLater: Check<DossierContext> = {
  id: 'document-not-later',
  severity: 'warning',
  title: 'Văn bản minh chứng không được ban hành sau ngày chốt số liệu.',
  why: 'Văn bản ra sau ngày chốt số liệu không thể chứng minh cho số liệu đó.',
  example: {
    wrong: '# số liệu tính đến 08/11/2023\ndate: 2023-12-01',
    right: '# số liệu tính đến 08/11/2023\ndate: 2023-11-08',
  },
  *find({ bundle: { documents, dossier } }): Iterable<Finding> {
    const { asOf } = dossier.data;
    for (const [index, { documentNumber, id, date }] of documents.data.documents.entries()) {
      if (!date || date <= asOf) continue;
      yield {
        at: documents,
        path: ['documents', index, 'date'],
        message: `Văn bản ${documentNumber ?? id} ghi ngày ${formatDate(date)}, sau ngày chốt số liệu ${formatDate(asOf)}.`,
        hint: 'Kiểm tra lại ngày của văn bản, hoặc sửa asOf trong dossier.yaml.',
        related: [{ file: dossier.file, line: dossier.locate(['asOf']).line, message: 'Ngày chốt số liệu (asOf).' }],
      };
    }
  },
};
