import type { Template } from '../schema/content.ts';
import type { Dossier } from '../schema/dossier.ts';

/** A number given to a document of a dossier, and the register it was taken from. */
export interface IssuedNumber {
  /** Position in `issued`. */
  readonly index: number;
  readonly document: string;
  readonly kind: string;
  readonly number: number;
  /** ISO date; undefined while it is not known. */
  readonly date: string | undefined;
  /** Issuer, kind and year: numbers begin anew for each (Decree 30/2020/NĐ-CP, Điều 15). */
  readonly register: string;
}

type KnownTemplates = ReadonlyMap<string, Pick<Template, 'kind' | 'issuer'>>;

/** The numbers a dossier has given out; a document of an unknown template counts for nothing. */
export function issuedNumbers({ issued, asOf }: Dossier, templates: KnownTemplates): readonly IssuedNumber[] {
  return issued.flatMap(({ document, number, date, month, issuer }, index) => {
    const template = templates.get(document);
    if (number === undefined || !template) return [];
    const year = (date ?? month ?? asOf).slice(0, 4);
    const agency = (issuer ?? template.issuer ?? []).join(' ');
    return { index, document, kind: template.kind, number, date, register: [agency, template.kind, year].join('|') };
  });
}
