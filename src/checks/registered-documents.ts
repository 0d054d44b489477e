import type { DossierBundle } from '../schema/bundle.ts';
import type { OfficialDocument } from '../schema/official-document.ts';
import { numberKey } from '../text/citations.ts';

/** A document of the register, and its place there. */
export interface RegisteredDocument {
  readonly document: OfficialDocument;
  readonly index: number;
}

export type DocumentsByNumber = ReadonlyMap<string, readonly RegisteredDocument[]>;

/** The register of a dossier by number and symbol, as `numberKey` writes them; sorted once for all rules. */
export function documentsByNumber({ documents }: Pick<DossierBundle, 'documents'>): DocumentsByNumber {
  const known = registers.get(documents);
  if (known) return known;
  const entries = documents.data.documents.map((document, index) => ({ document, index }));
  const register = Map.groupBy(entries, ({ document }) => numberKey(document.documentNumber ?? ''));
  registers.set(documents, register);
  return register;
}

const registers = new WeakMap<DossierBundle['documents'], DocumentsByNumber>();
