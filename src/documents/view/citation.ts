import type { DocumentKinds } from '../../schema/content.ts';
import type { OfficialDocument } from '../../schema/official-document.ts';
import { dateParts } from '../../text/dates.ts';

/**
 * How a document is cited where its subject is known already (Decree 30/2020/NĐ-CP, Annex I, II.6.b):
 * "Công văn số 157/UBND-VP ngày 03/11/2023". Without a number the subject stands for it.
 */
export function citeDocument(document: OfficialDocument, kinds: DocumentKinds | undefined): string {
  const kind = kindTitle(document.kind, kinds);
  const number = document.documentNumber ? ` số ${document.documentNumber}` : '';
  const date = document.date ? ` ngày ${shortDate(document.date)}` : '';
  return number === '' ? `${kind}${date} ${document.subject}` : `${kind}${number}${date}`;
}

/** Name of a kind of document by its abbreviation: "BC" -> "Báo cáo"; an unknown abbreviation stays as it is. */
export function kindTitle(code: string, kinds: DocumentKinds | undefined): string {
  // The list of the Decree tells two kinds of one name apart in brackets; a citation does not.
  const title = kinds?.kinds.find(kind => kind.code === code)?.title.replace(/\s*\(.*\)$/, '');
  return title ?? code;
}

/** "20/7/2022": of the months only 1 and 2 carry a leading 0 (Decree 30/2020/NĐ-CP, Annex I, II.4.b). */
export function shortDate(isoDate: string): string {
  const { day, month, year } = dateParts(isoDate);
  return `${day}/${month}/${year}`;
}
