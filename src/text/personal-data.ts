/** A piece of text that looks like personal data (Law 91/2025/QH15), masked so that a message does not spread it. */
export interface PersonalData {
  readonly kind: 'phone' | 'citizen-id' | 'email';
  readonly masked: string;
  readonly offset: number;
}

const addresses = /https?:\/\/[^\s<>)\]]+/g;
/** Mobile numbers of the plan in force since 2018: 03, 05, 07, 08, 09 and eight digits, or +84 for the 0. */
const phone = /(?<![\d/.,-])(?:\+?84[ .-]?|0)[35789](?:[ .-]?\d){8}(?![\d/]|[.,]\d)/g;
/** Personal identity number: twelve digits, the first that of the province of birth (Decree 137/2015/NĐ-CP). */
const citizenId = /(?<![\d/.,-])0\d{2}(?:[ ]?\d{3}){3}(?![\d/]|[.,]\d)/g;
/** Mailboxes of private providers; those of agencies are no personal data. */
const email = /[\w.+-]+@(?:gmail|yahoo|hotmail|outlook|icloud|live)\.[a-z.]{2,}/gi;

/** What all of them have: nine digits with at most one mark between two, or the sign of a mailbox. */
const candidate = /\d(?:[ .-]?\d){8}|@/;

const kinds = [
  { kind: 'citizen-id', pattern: citizenId },
  { kind: 'phone', pattern: phone },
  { kind: 'email', pattern: email },
] as const;

/** Telephone numbers, citizen ids and private mailboxes of a text, in their order; addresses of pages are left alone. */
export function findPersonalData(text: string): PersonalData[] {
  if (!candidate.test(text)) return [];
  const plain = text.replace(addresses, address => ' '.repeat(address.length));
  const found = kinds.flatMap(({ kind, pattern }) =>
    Array.from(plain.matchAll(pattern), match => ({ kind, masked: mask(match[0]), offset: match.index })),
  );
  return found.toSorted((left, right) => left.offset - right.offset);
}

function mask(match: string): string {
  const [name = '', domain] = match.split('@');
  if (domain !== undefined) return `${name.slice(0, 1)}***@${domain}`;
  const digits = match.replace(/\D/g, '');
  return `${digits.slice(0, 2)}${'*'.repeat(digits.length - 4)}${digits.slice(-2)}`;
}
