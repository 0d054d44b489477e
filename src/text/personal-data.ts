import { findMatches } from './matches.ts';
import type { Traits } from './words.ts';

/** A piece of text that looks like personal data (Law 91/2025/QH15), masked so that a message does not spread it. */
export interface PersonalData {
  readonly kind: 'phone' | 'citizen-id' | 'email' | 'roster';
  readonly masked: string;
  readonly offset: number;
}

/** What the kinds are called in messages. */
export const personalDataLabels: Readonly<Record<PersonalData['kind'], string>> = {
  phone: 'số điện thoại',
  'citizen-id': 'số định danh cá nhân',
  email: 'hộp thư riêng',
  roster: 'bảng danh sách người',
};

/** Addresses of pages, and hashes of 40 hexadecimal digits (a commit) or more: their digits are nobody's number. */
const addresses = /https?:\/\/[^\s<>)\]]+|(?<![\p{L}\d])[\da-f]{40,}(?![\p{L}\d])/gu;
/** Mobile numbers of the plan in force since 2018: 03, 05, 07, 08, 09 and eight digits, or +84 for the 0. */
const phone = /(?<![\d/.,-])(?:\+?84[ .-]?|0)[35789](?:[ .-]?\d){8}(?![\d/]|[.,]\d)/g;
/** Personal identity number: twelve digits, the first that of the province of birth (Decree 137/2015/NĐ-CP). */
const citizenId = /(?<![\d/.,-])0\d{2}(?:[ ]?\d{3}){3}(?![\d/]|[.,]\d)/g;
/** Mailboxes of private providers; those of agencies are no personal data. */
const email = /[\w.+-]+@(?:gmail|yahoo|hotmail|outlook|icloud|live)\.[a-z.]{2,}/gi;
/** The head of a table that names people and says how to reach or identify them. */
const roster =
  /^(?=[^\n]*\|[^\n]*họ (?:và )?tên)[^\n]*(?:số điện thoại|điện thoại|sđt|cccd|cmnd|định danh|căn cước)[^\n]*$/gimu;

/** Signs nobody sees and digits of another width, with which a number could slip past. */
const disguise = /[\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u2060-\u2064\ufeff]|[\uff10-\uff19]/g;
const isDisguised = /\d[\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u2060-\u2064\ufeff]+\d|[\uff10-\uff19]/;
/**
 * Shorter texts hold none, and this is what all of them have: nine digits with at most one mark between two, the sign of a mailbox, the bar of a table, or
 * a sign of disguise.
 */
export const fewestDigits = 9;
const candidate = /\d(?:[ .-]?\d){8}|[@|\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u2060-\u2064\ufeff\uff10-\uff19]/;

/** Whether a text with these traits can hold personal data at all. */
export function mayHoldPersonalData({ longestNumber, hasAt, hasBar, hasDisguise }: Traits): boolean {
  return longestNumber >= fewestDigits || hasAt || hasBar || hasDisguise;
}

const kinds = [
  { kind: 'citizen-id', pattern: citizenId },
  { kind: 'phone', pattern: phone },
  { kind: 'email', pattern: email },
] as const;

/**
 * Telephone numbers, citizen ids and private mailboxes of a text, and tables that list people, in their order;
 * addresses of pages and hashes are left alone.
 */
export function findPersonalData(text: string): PersonalData[] {
  return findPlaces(text).map(({ kind, match, offset }) => ({ kind, masked: mask(match, kind), offset }));
}

/** The text with every such piece masked: what may be shown to readers who did not write it. */
export function maskPersonalData(text: string): string {
  const places = findPlaces(text).filter(({ kind }) => kind !== 'roster');
  let masked = '';
  let end = 0;
  for (const { kind, match, offset } of places) {
    if (offset < end) continue;
    masked += text.slice(end, offset) + mask(match, kind);
    end = offset + match.length;
  }
  return masked + text.slice(end);
}

interface Place {
  readonly kind: PersonalData['kind'];
  readonly match: string;
  readonly offset: number;
}

function findPlaces(original: string): Place[] {
  if (original.length < fewestDigits || !candidate.test(original)) return [];
  const text = isDisguised.test(original) ? original.replace(disguise, reveal) : original;
  const plain = text.replace(addresses, address => ' '.repeat(address.length));
  const found = [...kinds, { kind: 'roster', pattern: roster } as const].flatMap(({ kind, pattern }) =>
    findMatches(pattern, plain).map(match => ({ kind, match: match[0], offset: match.index })),
  );
  return found.sort((left, right) => left.offset - right.offset);
}

/** As long as what it stands for, so that offsets hold. */
function reveal(sign: string): string {
  const digit = sign.charCodeAt(0) - 0xff10;
  return digit >= 0 && digit <= 9 ? String(digit) : ' ';
}

function mask(match: string, kind: PersonalData['kind']): string {
  if (kind === 'roster') return 'có cả họ tên và số liên lạc hoặc số định danh';
  const [name = '', domain] = match.split('@');
  if (domain !== undefined) return `${name.slice(0, 1)}***@${domain}`;
  const digits = match.replace(/\D/g, '');
  return `${digits.slice(0, 2)}${'*'.repeat(digits.length - 4)}${digits.slice(-2)}`;
}
