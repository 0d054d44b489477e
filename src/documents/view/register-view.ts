import type { DossierBundle } from '../../schema/bundle.ts';
import type { DocumentKinds, Template } from '../../schema/content.ts';
import type { OfficialDocument } from '../../schema/official-document.ts';
import { romanNumeral } from '../../text/numbers.ts';
import { kindTitle, shortDate } from './citation.ts';
import { shortIssuer } from './letterhead.ts';

/** One kind of documents, or a group of kinds, in the list of what the commune itself issued. */
export interface RegisterGroupView {
  /** "I", "II" ... */
  readonly label: string;
  readonly title: string;
  readonly documents: readonly RegisterEntryView[];
}

export interface RegisterEntryView {
  readonly subject: string;
  readonly documentNumber: string | null;
  readonly date: string | null;
}

/**
 * The documents of the register that agencies of the commune issued, grouped as the template asks: each group takes its
 * kinds, one without kinds all that are left. Without groups each kind is one, in the order of the register.
 */
export function buildRegisterView(
  bundle: DossierBundle,
  template: Template,
  kinds: DocumentKinds | undefined,
): readonly RegisterGroupView[] {
  const own = bundle.documents.data.documents.filter(document => isOwn(document, bundle));
  const groups = template.registerGroups ?? groupsByKind(own, kinds);
  const named = new Set(groups.flatMap(group => group.kinds ?? []));
  return groups.map(({ title, kinds: members }, index) => ({
    label: romanNumeral(index + 1),
    title,
    documents: own.filter(({ kind }) => (members ? members.includes(kind) : !named.has(kind))).map(buildEntry),
  }));
}

function groupsByKind(documents: readonly OfficialDocument[], kinds: DocumentKinds | undefined) {
  const codes = new Set(documents.map(({ kind }) => kind));
  return [...codes].map(code => ({ title: kindTitle(code, kinds), kinds: [code] }));
}

/** Issued by an agency that bears the commune's name: "UBND xã Hà Tiến", "Đảng ủy xã Hà Tiến". */
function isOwn({ issuer }: OfficialDocument, bundle: DossierBundle): boolean {
  if (issuer === undefined) return false;
  const { commune } = bundle.commune;
  const names = [commune.data.issuer, shortIssuer(bundle)];
  return names.includes(issuer) || issuer.endsWith(` ${commune.data.kind} ${commune.data.name}`);
}

function buildEntry({ subject, documentNumber, date }: OfficialDocument): RegisterEntryView {
  return { subject, documentNumber: documentNumber ?? null, date: date ? shortDate(date) : null };
}
