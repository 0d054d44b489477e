/** A run of letters in a text. */
export interface Word {
  readonly text: string;
  /** Offset of its first letter. */
  readonly offset: number;
  /** Whether exactly one space parts it from the word before. */
  readonly follows: boolean;
}

const address = /https?:\/\/\S+/g;

/** The words of a text, without those of web addresses. Expects NFC. */
export function readWords(text: string): Word[] {
  const plain = text.includes('://') ? text.replace(address, found => '.'.repeat(found.length)) : text;
  const words: Word[] = [];
  let start = -1;
  let end = -1;
  // By hand, not by a regular expression: the check reads every word of every dossier.
  for (let index = 0; index <= plain.length; index++) {
    if (isLetter(plain.charCodeAt(index))) {
      if (start < 0) start = index;
    } else if (start >= 0) {
      const follows = start === end + 1 && plain.charCodeAt(end) === space;
      words.push({ text: plain.slice(start, index), offset: start, follows });
      end = index;
      start = -1;
    }
  }
  return words;
}

const space = 0x20;
/** All letters of Latin, Greek and Cyrillic script and the combining marks lie below. */
const tableSize = 0x2000;
const letters = Uint8Array.from({ length: tableSize }, (_, code) =>
  /[\p{L}\p{M}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

function isLetter(code: number): boolean {
  return letters[code] === 1;
}
