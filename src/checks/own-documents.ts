import type { DossierBundle } from '../schema/bundle.ts';
import type { OfficialDocument } from '../schema/official-document.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { foldText } from '../text/collation.ts';

/** The documents of the register that the commune's own committee issued. */
export function ownDocuments(
  { documents, commune }: Pick<DossierBundle, 'documents' | 'commune'>,
  vocabulary: Vocabulary,
): readonly OfficialDocument[] {
  const own = agencyKey(commune.commune.data.issuer, vocabulary);
  return documents.data.documents.filter(({ issuer }) => issuer !== undefined && agencyKey(issuer, vocabulary) === own);
}

/** One spelling of an agency: "Ủy ban nhân dân xã Quang Trung" and "UBND xã Quang Trung" are one. */
export function agencyKey(agency: string, { abbreviations }: Vocabulary): string {
  return abbreviations
    .reduce((text, { short, long }) => text.replaceAll(foldText(long), foldText(short)), foldText(agency))
    .trim();
}
