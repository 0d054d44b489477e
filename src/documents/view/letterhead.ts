import type { DossierBundle } from '../../schema/bundle.ts';
import type { Dossier } from '../../schema/dossier.ts';
import { dateParts } from '../../text/dates.ts';
import { padNumber } from '../../text/numbers.ts';

/** Head of an official document, ready to print (Decree 30/2020/NĐ-CP, Annex I, II.1-4). */
export interface Letterhead {
  /** Issuing agency in capitals, one entry a line. */
  readonly issuer: readonly string[];
  /** "Số: 05/BC-UBND"; blanks in place of a number not yet given. */
  readonly number: string;
  /** "Quang Trung, ngày 03 tháng 11 năm 2023"; blanks in place of a date not yet set. */
  readonly placeAndDate: string;
}

export interface Issuance {
  readonly number: number | undefined;
  readonly date: string | undefined;
  /** "BC-UBND" */
  readonly symbol: string;
}

/** Number, date and symbol of one document of the dossier; number and date stay undefined until it is issued. */
export function issuanceOf(bundle: DossierBundle, documentId: string, kindCode: string): Issuance {
  const issued = bundle.dossier.data.issued.find(each => each.document === documentId);
  const symbol = `${kindCode}-${agencyAbbreviation(bundle)}`;
  return { number: issued?.number, date: issued?.date, symbol };
}

export function buildLetterhead(bundle: DossierBundle, issuance: Issuance): Letterhead {
  const { dossier } = bundle;
  const number = issuance.number === undefined ? blank : padNumber(issuance.number);
  return {
    issuer: issuerLines(bundle).map(line => line.toLocaleUpperCase('vi')),
    number: `Số: ${number}/${issuance.symbol}`,
    placeAndDate: `${dossier.data.place}, ${dateLine(dossier.data, issuance.date)}`,
  };
}

/** The date in words; a document not yet dated keeps the year of its figures and blanks for day and month. */
export function dateLine(dossier: Dossier, date: string | undefined): string {
  const { day, month, year } = dateParts(date ?? dossier.asOf);
  return date ? `ngày ${day} tháng ${month} năm ${year}` : `ngày${blank}tháng${blank}năm ${year}`;
}

/** Room to write in by hand; spaces that a line may neither break at nor squeeze. */
export const blank = '\u00a0'.repeat(6);

/** "Ủy ban nhân dân xã Quang Trung" stands on two lines: the body, then the place. */
function issuerLines({ commune }: DossierBundle): readonly string[] {
  const { issuer, kind, name } = commune.commune.data;
  const place = `${kind} ${name}`;
  return issuer.endsWith(place) && issuer !== place ? [issuer.slice(0, -place.length).trim(), place] : [issuer];
}

/** The issuer as running text names it: "UBND xã Quang Trung". */
export function shortIssuer(bundle: DossierBundle): string {
  const [, place] = issuerLines(bundle);
  return place ? `${agencyAbbreviation(bundle)} ${place}` : bundle.commune.commune.data.issuer;
}

/** Initials of the body without the place, tone marks dropped: "Ủy ban nhân dân" -> "UBND". */
function agencyAbbreviation(bundle: DossierBundle): string {
  const words = (issuerLines(bundle)[0] ?? '').split(/\s+/);
  const initials = words.map(word => word.charAt(0)).join('');
  return initials.toLocaleUpperCase('vi').normalize('NFD').replace(toneMarks, '').normalize('NFC');
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
