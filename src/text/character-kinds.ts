import { suspiciousCharacter } from './lookalikes.ts';

/** What a character can be to a reader of words and figures; bits, for one character may be several things. */
export const letter = 1 << 0;
export const digit = 1 << 1;
/** Stands inside long numbers: a blank, a full stop, a hyphen. */
export const joint = 1 << 2;
export const suspicious = 1 << 3;
export const percent = 1 << 4;
/** "<" or "&". */
export const markup = 1 << 5;
/** "[" or "]". */
export const bracket = 1 << 6;
/** A quotation mark that has a partner, or a round bracket that opens. */
export const opening = 1 << 7;
export const at = 1 << 8;
export const bar = 1 << 9;
/** A blank or digit of another width, or a character nobody sees: what numbers are disguised with. */
export const disguise = 1 << 10;
/** A letter that no Vietnamese word has. */
export const foreign = 1 << 11;
/** A letter inside an address, which is no part of a word. */
const inAddress = 1 << 12;
/** The bits from here on are the number of a Vietnamese letter, from 1 to 255: so four letters make a whole number. */
export const letterNumberAt = 24;

/**
 * The kinds of each UTF-16 unit; letters are those of Latin, Greek and Cyrillic script with the combining marks.
 * Vietnamese ones have a number.
 */
export const characterKinds = new Int32Array(0x10000);
/** The same inside of addresses, which have no words. */
export const addressKinds = new Int32Array(0x10000);

/** All kinds lie in these ranges: asked of every unit, the tables alone would take a tenth of a cold start. */
for (const [first, last] of [
  [0, 0x206f],
  [0xfeff, 0xff5a],
] as const) {
  for (let code = first; code <= last; code++) {
    const kind = kindOf(String.fromCharCode(code), code);
    characterKinds[code] = kind;
    addressKinds[code] = kind & letter ? (kind & ~letter) | inAddress : kind;
  }
}
for (const [index, character] of vietnameseLetters().entries()) {
  const code = character.charCodeAt(0);
  characterKinds[code] = ((characterKinds[code] ?? 0) & ~foreign) | ((index + 1) << letterNumberAt);
}

/** All letters of Vietnamese and English, small and capital, each with every tone: fewer than 256. */
function vietnameseLetters(): string[] {
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = Array.from('aăâeêioôơuưy').flatMap(vowel => tones.map(tone => `${vowel}${tone}`.normalize('NFC')));
  const small = [...vowels, ...'bcdđfghjklmnpqrstvwxz'];
  return small.flatMap(character => [character, character.toUpperCase()]);
}

function kindOf(character: string, code: number): number {
  let kind = code < 0x2000 && /[\p{L}\p{M}]/u.test(character) ? letter | foreign : 0;
  if (suspiciousCharacter.test(character)) kind |= suspicious;
  if (/[\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u2060-\u2064\ufeff\uff10-\uff19]/.test(character)) kind |= disguise;
  if (/[“”(]/.test(character)) kind |= opening;
  return code < 0x80 ? kind | kindOfAscii(character) : kind;
}

function kindOfAscii(character: string): number {
  if (/\d/.test(character)) return digit;
  if (/[ .-]/.test(character)) return joint;
  if (/[<&]/.test(character)) return markup;
  if (/[[\]]/.test(character)) return bracket;
  return { '%': percent, '@': at, '|': bar }[character] ?? 0;
}
