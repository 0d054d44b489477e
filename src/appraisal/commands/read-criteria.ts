import { foldText } from '../../text/collation.ts';
import { nearestName } from '../../text/near-miss.ts';

/** Ids at the start of the words of a command, and what follows them; or why they cannot be read. */
export type ReadCriteria =
  | { readonly criteria: readonly string[]; readonly text: string }
  | { readonly refusal: string };

const commaAdvice = 'Nhiều tiêu chí thì ghi đủ từng mã, cách nhau bằng dấu phẩy, ví dụ: 2.5, 2.6.';

/** Reads "2.5, 2.6 reason". A list is read whole or refused: what looks like an id and is none is never skipped. */
export function readCriteria(words: string, known: ReadonlySet<string>): ReadCriteria {
  const criteria: string[] = [];
  let rest = words;
  for (;;) {
    const token = /^[^\s,;:]*/.exec(rest)?.[0] ?? '';
    const id = token.replace(/\.+$/, '');
    if (!known.has(id)) {
      if (isLikeId(token, known)) return { refusal: describeUnknownId(token, known) };
      break;
    }
    criteria.push(id);
    rest = rest.slice(token.length);
    const comma = /^\s*,\s*/.exec(rest)?.[0];
    if (comma === undefined) break;
    const next = rest.slice(comma.length);
    if (!isNextId(next, known)) break;
    rest = next;
  }
  const text = rest.replace(/^[\s,;:.–—-]+/, '').trim();
  if (criteria.length > 0 && goesOnWithId(rest, known)) return { refusal: commaAdvice };
  return { criteria: [...new Set(criteria)], text };
}

function isNextId(words: string, known: ReadonlySet<string>): boolean {
  const token = /^[^\s,;:]*/.exec(words)?.[0] ?? '';
  return known.has(token.replace(/\.+$/, '')) || isLikeId(token, known);
}

/** "9.9", "1.1-1.11", and "99" in a set whose ids are plain numbers. */
function isLikeId(token: string, known: ReadonlySet<string>): boolean {
  if (/^\d+(\.\d+)+\.?$/.test(token) || /^\d+(\.\d+)+[-–—]\d/.test(token)) return true;
  return /^\d+$/.test(token) && [...known].some(id => /^\d+$/.test(id));
}

/** "1.6 1.7", "1.6 và 1.7", "1.1 - 1.11": a list in another form, which must not become a note to the first id. */
function goesOnWithId(rest: string, known: ReadonlySet<string>): boolean {
  const next = /^\s+(?:(?:va|den|toi|&|\+|-|–|—)\s*)?([^\s,;:]+)/.exec(foldText(rest));
  const id = next?.[1]?.replace(/\.+$/, '') ?? '';
  return id.includes('.') && known.has(id);
}

function describeUnknownId(token: string, known: ReadonlySet<string>): string {
  if (/[-–—]/.test(token)) return commaAdvice;
  const id = token.replace(/\.+$/, '');
  const near = nearestName(id, known);
  return `Bộ tiêu chí không có tiêu chí ${id}.${near ? ` Gần giống: ${near}.` : ''}`;
}
