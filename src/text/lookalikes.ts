import { findMatches } from './matches.ts';

/** A character that looks like another or like nothing. */
export interface Lookalike {
  readonly kind: 'letter' | 'invisible';
  readonly character: string;
  /** "U+0430" */
  readonly code: string;
  /** The word it stands in. */
  readonly word: string;
  readonly offset: number;
}

/** Zero-width and soft marks, directions of writing: they hide in copied text and part words for every search. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
/** Cyrillic; the letters eth and African d that look like "Đ"; letters of double width. */
const foreign = /[\u0400-\u052f\u00d0\u00f0\u0189\uff21-\uff3a\uff41-\uff5a]/;
const greek = /[\u0370-\u03ff]/;
/** All of them; a Greek letter is one among Latin ones only. */
export const suspiciousCharacter = new RegExp(
  `[${[invisible, foreign, greek].map(({ source }) => source.slice(1, -1)).join('')}]`,
);
const inLine = new RegExp(suspiciousCharacter.source, 'g');

/**
 * Letters of another script among Vietnamese ones, and characters nobody sees; each where it first stands. A Greek
 * letter alone is a symbol.
 */
export function findLookalikes(text: string): Lookalike[] {
  const found = new Map<string, Lookalike>();
  for (const { 0: character, index: offset } of findMatches(inLine, text)) {
    if (found.has(character)) continue;
    const word = wordAround(text, offset);
    if (greek.test(character) && !/\p{Script=Latin}/u.test(word)) continue;
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    found.set(character, { kind: invisible.test(character) ? 'invisible' : 'letter', character, code, word, offset });
  }
  return [...found.values()];
}

/** At most this many characters to each side, so that one endless word costs no more than others. */
const reach = 30;

function wordAround(text: string, offset: number): string {
  const before = /[^\s,.;:()]*$/.exec(text.slice(Math.max(0, offset - reach), offset))?.[0] ?? '';
  const after = /^[^\s,.;:()]*/.exec(text.slice(offset + 1, offset + 1 + reach))?.[0] ?? '';
  return `${before}${text[offset]}${after}`;
}
