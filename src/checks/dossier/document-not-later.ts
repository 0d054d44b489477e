import { formatDate } from '../../text/dates.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/**
 * No document that proves a figure is dated after the day the figures stand for; what only the narrative cites may still
 * be of the period reported.
 */
export const documentNotLater: Check<DossierContext> = {
  id: 'document-not-later',
  severity: 'warning',
  title: 'Văn bản minh chứng không được ban hành sau ngày chốt số liệu.',
  why: 'Văn bản ra sau ngày chốt số liệu không thể chứng minh cho số liệu đó.',
  example: {
    wrong: '# số liệu tính đến 08/11/2023\ndate: 2023-12-01',
    right: '# số liệu tính đến 08/11/2023\ndate: 2023-11-08',
  },
  *find({ bundle: { documents, dossier, evidence, report } }): Iterable<Finding> {
    const { asOf, period } = dossier.data;
    const end = period.to && period.to > asOf ? period.to : asOf;
    const proofs = new Set([...evidence.values()].flatMap(({ data }) => data.documents));
    const told = new Set([...report.values()].flatMap(({ data }) => data.documents));
    for (const [index, { documentNumber, id, date }] of documents.data.documents.entries()) {
      const isOnlyTold = told.has(id) && !proofs.has(id);
      if (!date || date <= (isOnlyTold ? end : asOf)) continue;
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
