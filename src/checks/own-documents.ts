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
export function agencyKey(agency: string, vocabulary: Vocabulary): string {
  const known = keys.get(vocabulary) ?? new Map<string, string>();
  keys.set(vocabulary, known);
  const key = known.get(agency) ?? makeKey(agency, vocabulary);
  known.set(agency, key);
  return key;
}

/** Few agencies issue most documents of a province. */
const keys = new WeakMap<Vocabulary, Map<string, string>>();

function makeKey(agency: string, { abbreviations }: Vocabulary): string {
  return abbreviations
    .reduce((text, { short, long }) => text.replaceAll(foldText(long), foldText(short)), foldText(agency))
    .trim();
}
