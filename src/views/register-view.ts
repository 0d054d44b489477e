import type { DossierBundle } from '../schema/bundle.ts';
import type { OfficialDocument } from '../schema/official-document.ts';
import { formatDate } from '../text/dates.ts';
import type { KindNames } from './citation.ts';
import { describeFile, type FileContext, type FileStateView } from './file-state.ts';
import { criterionAnchor, documentAnchor } from './links.ts';

/** A row of the register of official documents a dossier cites. */
export interface RegisterRow {
  readonly anchor: string;
  readonly kind: string;
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
  readonly subject: string;
  readonly url: string | undefined;
  readonly file: FileStateView;
  readonly note: string | undefined;
  readonly citedBy: readonly { readonly id: string; readonly href: string }[];
}

export function buildRegister(
  bundle: Pick<DossierBundle, 'documents' | 'evidence'>,
  kinds: KindNames,
  context: FileContext,
): readonly RegisterRow[] {
  const citing = collectCitations(bundle);
  return bundle.documents.data.documents.map(document => ({
    ...describeDocument(document, kinds),
    file: describeFile(document, context),
    citedBy: (citing.get(document.id) ?? []).map(id => ({ id, href: `#${criterionAnchor(id)}` })),
  }));
}

/** Criteria that rest on each document, in the order of the set. */
function collectCitations({ evidence }: Pick<DossierBundle, 'evidence'>): ReadonlyMap<string, readonly string[]> {
  const citing = new Map<string, string[]>();
  for (const [criterion, { data }] of evidence) {
    for (const document of [...data.documents, ...(data.basis ?? [])])
      citing.set(document, [...(citing.get(document) ?? []), criterion]);
  }
  return citing;
}

function describeDocument(document: OfficialDocument, kinds: KindNames): Omit<RegisterRow, 'file' | 'citedBy'> {
  return {
    anchor: documentAnchor(document.id),
    kind: kinds.get(document.kind) ?? document.kind,
    number: document.documentNumber ?? 'Không ghi',
    date: document.date ? formatDate(document.date) : 'Không ghi',
    issuer: document.issuer ?? 'Không ghi',
    subject: document.subject,
    url: document.url,
    note: document.note,
  };
}
