import type { DocumentKinds } from '../schema/content.ts';
import type { OfficialDocument } from '../schema/official-document.ts';
import { formatDate } from '../text/dates.ts';

/** Names of document kinds by code ("KH" -> "Kế hoạch"). */
export type KindNames = ReadonlyMap<string, string>;

/** The list of the Decree tells two kinds of one name apart in brackets ("Quyết định (cá biệt)"); pages do not. */
export function buildKindNames(kinds: DocumentKinds['kinds']): KindNames {
  return new Map(kinds.map(({ code, title }) => [code, title.replace(/\s*\(.*\)$/, '')]));
}

/** "Kế hoạch số 35/KH-UBND ngày 31/12/2021"; what the source leaves blank stays away. */
export function formatCitation(document: OfficialDocument, kinds: KindNames): string {
  const parts = [kinds.get(document.kind) ?? document.kind];
  if (document.documentNumber) parts.push(`số ${document.documentNumber}`);
  if (document.date) parts.push(`ngày ${formatDate(document.date)}`);
  return parts.join(' ');
}
