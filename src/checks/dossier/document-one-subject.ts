import type { OfficialDocument } from '../../schema/official-document.ts';
import { formatDate } from '../../text/dates.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** One number and symbol of one issuer and year is one document: one date, one subject. */
export const documentOneSubject: Check<DossierContext> = {
  id: 'document-one-subject',
  severity: 'warning',
  title: 'Một số, ký hiệu văn bản trong một năm chỉ có một ngày và một trích yếu.',
  why: 'Một số văn bản chỉ cấp cho một văn bản; hai ngày hoặc hai trích yếu là dấu hiệu dẫn nhầm số.',
  example: {
    wrong: '166/UBND-VH ngày 07/11/2023: về tuyên truyền\n166/UBND-VH ngày 07/11/2023: về thuê bao',
    right: '166/UBND-VH ngày 07/11/2023: về tuyên truyền\n167/UBND-VH ngày 07/11/2023: về thuê bao',
  },
  *find({ bundle: { documents } }): Iterable<Finding> {
    const entries = documents.data.documents.map((document, index) => ({ document, index }));
    for (const [, same] of Map.groupBy(entries, ({ document }) => registerKey(document))) {
      const [first, ...others] = same;
      if (!first || registerKey(first.document) === undefined) continue;
      for (const { document, index } of others) {
        const { line } = documents.locate(['documents', first.index]);
        const isOtherDate = document.date !== first.document.date;
        yield {
          at: documents,
          path: ['documents', index, isOtherDate ? 'date' : 'subject'],
          message: `Số ${document.documentNumber} ${describeDifference(first.document, document)}.`,
          hint: 'Mở văn bản gốc, ghi đúng số, ngày, trích yếu; nếu là một văn bản thì giữ lại một mục.',
          related: [{ file: documents.file, line, message: 'Mục ghi số này lần đầu.' }],
        };
      }
    }
  },
};

/** Numbers start again each year, so the year belongs to the key; without number or date nothing can be said. */
function registerKey({ documentNumber, date, issuer }: OfficialDocument): string | undefined {
  if (!documentNumber || !date) return undefined;
  return [documentNumber.toUpperCase(), date.slice(0, 4), issuer ?? ''].join('|');
}

function describeDifference(first: OfficialDocument, other: OfficialDocument): string {
  if (other.date !== first.date) return `được dẫn với hai ngày (${dateOf(first)} và ${dateOf(other)})`;
  if (other.subject === first.subject) return 'được ghi hai lần trong danh mục';
  return `được dẫn với hai trích yếu («${first.subject}» và «${other.subject}»)`;
}

function dateOf({ date }: OfficialDocument): string {
  return date ? formatDate(date) : 'không ngày';
}
