import type { DossierBundle } from '../schema/bundle.ts';
import type { OfficialDocument } from '../schema/official-document.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { foldText } from '../text/collation.ts';
import { remember } from '../text/remember.ts';

/** The documents of the register that the commune's own committee issued. */
export function ownDocuments(
  { documents, commune }: Pick<DossierBundle, 'documents' | 'commune'>,
  vocabulary: Vocabulary,
): readonly OfficialDocument[] {
  const { issuer: ownName } = commune.commune.data;
  const own = agencyKey(ownName, vocabulary);
  // Most are written exactly so.
  return documents.data.documents.filter(
    ({ issuer }) => issuer === ownName || (issuer !== undefined && agencyKey(issuer, vocabulary) === own),
  );
}

/** One spelling of an agency: "Ủy ban nhân dân xã Quang Trung" and "UBND xã Quang Trung" are one. */
export function agencyKey(agency: string, { abbreviations }: Vocabulary): string {
  let speller = spellers.get(abbreviations);
  if (!speller) {
    speller = remember(makeSpeller(abbreviations));
    spellers.set(abbreviations, speller);
  }
  return speller(agency);
}

type Abbreviations = Vocabulary['abbreviations'];

/** Few agencies issue most documents of a province. */
const spellers = new WeakMap<Abbreviations, (agency: string) => string>();

function makeSpeller(abbreviations: Abbreviations): (agency: string) => string {
  const folded = abbreviations.map(({ short, long }) => ({ short: foldText(short), long: foldText(long) }));
  return agency => folded.reduce((text, { short, long }) => text.replaceAll(long, short), foldText(agency)).trim();
}
