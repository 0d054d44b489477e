import type { DocumentKinds } from '../../schema/content.ts';
import type { OfficialDocument } from '../../schema/official-document.ts';
import { formatDate } from '../../text/dates.ts';

/**
 * How a document is cited where its subject is known already (Decree 30/2020/NĐ-CP, Annex I, II.6.b):
 * "Công văn số 157/UBND-VP ngày 03/11/2023". Without a number the subject stands for it.
 */
export function citeDocument(document: OfficialDocument, kinds: DocumentKinds | undefined): string {
  const kind = kindTitle(document.kind, kinds);
  const number = document.documentNumber ? ` số ${document.documentNumber}` : '';
  const date = document.date ? ` ngày ${formatDate(document.date)}` : '';
  return number === '' ? `${kind}${date} ${document.subject}` : `${kind}${number}${date}`;
}

/** Name of a kind of document by its abbreviation: "BC" -> "Báo cáo"; an unknown abbreviation stays as it is. */
export function kindTitle(code: string, kinds: DocumentKinds | undefined): string {
  return kinds?.kinds.find(kind => kind.code === code)?.title ?? code;
}
