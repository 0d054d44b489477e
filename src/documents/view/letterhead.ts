import type { DossierBundle } from '../../schema/bundle.ts';
import { dateParts } from '../../text/dates.ts';
import { padNumber } from '../../text/numbers.ts';

/** Head of an official document, ready to print (Decree 30/2020/NĐ-CP, Annex I, II.1-5). */
export interface Letterhead {
  /** Agency above the issuing one, in capitals; most have none. */
  readonly superiorAgency?: string | undefined;
  /** Issuing agency in capitals, one entry a line. */
  readonly issuer: readonly string[];
  /** "Số: 05/BC-UBND"; blanks in place of a number not yet given. */
  readonly number: string;
  /** "V/v ..." of a letter; a document with a kind has its subject below. */
  readonly subject?: string | undefined;
  /** "Quang Trung, ngày 03 tháng 11 năm 2023"; blanks in place of a date not yet set. */
  readonly placeAndDate: string;
}

export interface Issuance {
  readonly number: number | undefined;
  readonly date: string | undefined;
  /** "2024-06", where the month is known and the day is not. */
  readonly month: string | undefined;
  /** "BC-UBND" */
  readonly symbol: string;
}

/** What of a document stands above its text. */
export interface HeadLines extends Issuance {
  readonly isLetter: boolean;
  readonly superiorAgency: string | undefined;
  /** One entry a line. */
  readonly issuer: readonly string[];
  readonly place: string;
  readonly subject: string;
}

export function buildLetterhead(head: HeadLines, asOf: string): Letterhead {
  const { superiorAgency, issuer, isLetter, subject, place } = head;
  return {
    superiorAgency: superiorAgency?.toLocaleUpperCase('vi'),
    issuer: issuer.map(line => line.toLocaleUpperCase('vi')),
    number: `Số: ${numberAndSymbol(head)}`,
    subject: isLetter ? `V/v ${subject}` : undefined,
    placeAndDate: `${place}, ${dateLine(head, asOf)}`,
  };
}

/** "05/BC-UBND", with room for a number not yet given. */
export function numberAndSymbol({ number, symbol }: Issuance): string {
  return `${number === undefined ? blank : padNumber(number)}/${symbol}`;
}

/** The date in words; a document not yet dated keeps its month, or the year of its figures, and blanks for the rest. */
export function dateLine({ date, month }: Issuance, asOf: string): string {
  if (date === undefined && month === undefined && asOf === '') return `ngày${blank}tháng${blank}năm${blank}`;
  const parts = dateParts(date ?? (month === undefined ? asOf : `${month}-01`));
  if (date !== undefined) return `ngày ${parts.day} tháng ${parts.month} năm ${parts.year}`;
  const monthWords = month === undefined ? `tháng${blank}` : `tháng ${parts.month} `;
  return `ngày${blank}${monthWords}năm ${parts.year}`;
}

/** Room to write in by hand; spaces that a line may neither break at nor squeeze. */
export const blank = '\u00a0'.repeat(6);

/** "Ủy ban nhân dân xã Quang Trung" stands on two lines: the body, then the place. */
export function issuerLines({ commune }: DossierBundle): readonly string[] {
  const { issuer, kind, name } = commune.commune.data;
  const place = `${kind} ${name}`;
  return issuer.endsWith(place) && issuer !== place ? [issuer.slice(0, -place.length).trim(), place] : [issuer];
}

/** The commune's own agency as running text names it: "UBND xã Quang Trung". */
export function shortIssuer(bundle: DossierBundle): string {
  return shortAgency(issuerLines(bundle));
}

/** An agency of two lines as running text names it: "UBND thị xã Bỉm Sơn"; one of one line stays as it is. */
export function shortAgency(lines: readonly string[]): string {
  const [name = '', ...place] = lines;
  return place.length > 0 ? `${agencyAbbreviation(lines)} ${place.join(' ')}` : name;
}

/** Initials of the body without the place, tone marks dropped: "Ủy ban nhân dân" -> "UBND"; short names stay. */
export function agencyAbbreviation(lines: readonly string[]): string {
  const words = (lines[0] ?? '').split(/\s+/);
  if (/^\p{Lu}{2,}$/u.test(words[0] ?? '')) return words[0] ?? '';
  const initials = words.map(word => word.charAt(0)).join('');
  return initials.toLocaleUpperCase('vi').normalize('NFD').replace(toneMarks, '').normalize('NFC');
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
