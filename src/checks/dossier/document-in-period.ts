import { formatDate } from '../../text/dates.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { ownDocuments } from '../own-documents.ts';
import { templatesOf } from '../templates-of.ts';

/** A document that prints the register as what was issued in the period lists nothing from before or after it. */
export const documentInPeriod: Check<DossierContext> = {
  id: 'document-in-period',
  severity: 'warning',
  title: 'Danh mục văn bản đã ban hành trong kỳ chỉ gồm văn bản của kỳ đó.',
  why: 'Báo cáo 6 tháng mà kể cả văn bản năm trước thì số văn bản đã ban hành bị tính thừa.',
  example: {
    wrong: '# kỳ báo cáo từ 01/01/2024 đến 30/06/2024\ndate: 2023-12-20',
    right: '# kỳ báo cáo từ 01/01/2024 đến 30/06/2024\ndate: 2024-01-20',
  },
  *find(context: DossierContext): Iterable<Finding> {
    const { dossier, documents } = context.bundle;
    const { from, to, title } = dossier.data.period;
    if (!from || !to || !templatesOf(context).some(({ registerGroups }) => registerGroups)) return;
    const all = documents.data.documents;
    for (const document of ownDocuments(context.bundle, context.known.vocabulary)) {
      const { id, date, documentNumber = id } = document;
      if (!date || (date >= from && date <= to)) continue;
      yield {
        at: documents,
        path: ['documents', all.indexOf(document), 'date'],
        message: `Văn bản ${documentNumber} ghi ngày ${formatDate(date)}, ngoài kỳ báo cáo ${title} (${formatDate(from)} - ${formatDate(to)}), mà được in trong danh mục văn bản đã ban hành.`,
        hint: 'Bỏ văn bản này khỏi danh mục, hoặc sửa ngày nếu ghi nhầm.',
        related: [{ file: dossier.file, line: dossier.locate(['period']).line, message: 'Kỳ báo cáo (period).' }],
      };
    }
  },
};
