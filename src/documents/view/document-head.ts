import type { DossierBundle, Located } from '../../schema/bundle.ts';
import type { DocumentKinds, Template } from '../../schema/content.ts';
import { agencyAbbreviation, type HeadLines, issuerLines } from './letterhead.ts';

/** Who signs, as printed; the name is null on a form that nobody has signed for yet. */
export interface PrintedSignatory {
  readonly authority?: string | undefined;
  readonly role: string;
  readonly name: string | null;
  /** Under the role of a form nobody has signed: "(Ký tên, đóng dấu)". */
  readonly note?: string | undefined;
}

/** Head and foot of one document: what is issued says, else what its form prints, else what is the dossier's own. */
export interface DocumentHead extends HeadLines {
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
  readonly signatory: PrintedSignatory;
}

export interface HeadSource {
  readonly bundle: DossierBundle;
  readonly documentId: string;
  readonly template: Located<Template>;
  readonly kinds: DocumentKinds | undefined;
  readonly isBlank?: boolean | undefined;
}

export function buildDocumentHead({ bundle, documentId, template, kinds, isBlank }: HeadSource): DocumentHead {
  const dossier = bundle.dossier.data;
  const form = template.data;
  const issued = dossier.issued.find(each => each.document === documentId);
  const fill = (text: string) => fillPlaces(text, bundle);
  const fillAll = (texts: readonly string[] | undefined) => texts?.map(fill);
  const superiorAgency = issued?.superiorAgency ?? form.superiorAgency;
  const issuer = fillAll(issued?.issuer ?? form.issuer) ?? issuerLines(bundle);
  const isLetter = !hasKindInSymbol(form.kind, kinds);
  const addressees = fillAll(issued?.addressees ?? form.addressees) ?? [];
  // Who is addressed comes first (Decree 30/2020/NĐ-CP, Annex I, II.9.b); a dossier says so itself.
  const usualRecipients =
    isBlank && addressees.length > 0 ? ['Như trên', ...dossier.recipients.slice(1)] : dossier.recipients;
  const agency = agencyAbbreviation(issuer);
  const usual = isLetter ? `${agency}-${dots}` : `${form.kind}-${agency}`;
  return {
    isLetter,
    number: issued?.number,
    date: issued?.date,
    month: issued?.month,
    symbol: issued?.symbol ?? form.symbol ?? usual,
    superiorAgency: superiorAgency && fill(superiorAgency),
    issuer,
    place: fill(issued?.place ?? form.place ?? dossier.place),
    subject: fill(issued?.subject ?? form.subject ?? dossier.subject),
    addressees,
    recipients: fillAll(issued?.recipients ?? form.recipients) ?? usualRecipients,
    signatory: issued?.signatory ?? (form.signatory ? { ...form.signatory, name: null } : dossier.signatory),
  };
}

/** What a form leaves to be written by hand, inside a line. */
export const dots = '.....';

/** A công văn has no kind in its symbol and its subject under the number (Decree 30/2020/NĐ-CP, Annex I, II.3, II.5). */
function hasKindInSymbol(code: string, kinds: DocumentKinds | undefined): boolean {
  return kinds?.kinds.find(kind => kind.code === code)?.isInSymbol ?? true;
}

/**
 * "{superior}" in a template is the agency the dossier goes to ("UBND thị xã Bỉm Sơn"), "{superiorPlace}" its place with
 * the kind of unit ("thị xã Bỉm Sơn"), "{superiorName}" without it ("Bỉm Sơn").
 */
function fillPlaces(text: string, { dossier, commune }: DossierBundle): string {
  if (!text.includes('{')) return text;
  const { superior, period } = dossier.data;
  const { kind, name } = commune.commune.data;
  const superiorPlace = placeOf(superior);
  const values: Readonly<Record<string, string>> = {
    commune: `${kind} ${name}`,
    period: period.title,
    superior,
    superiorPlace,
    superiorName: /\p{Lu}.*$/u.exec(superiorPlace)?.[0] ?? dots,
  };
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}

/** Where an agency sits, with the kind of unit: "UBND thị xã Bỉm Sơn" -> "thị xã Bỉm Sơn". */
export function placeOf(agency: string): string {
  return agency.replace(/^\p{Lu}{2,}\s+/u, '');
}
