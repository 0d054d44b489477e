import { readSyllable } from './syllables.ts';

/** Where the tone stands in an open "oa", "oe", "uy": on the first vowel ("hòa") or on the last ("hoà"). */
export type TonePlacement = 'first' | 'last';

/** Ending -> placement: "òa" first, "oà" last; both cases of each letter. */
const endings = new Map(
  ['oa', 'oe', 'uy'].flatMap(([vowel = '', last = '']) =>
    ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].flatMap(tone => [
      ...bothCases(vowel + tone, last).map(ending => [ending, 'first'] as const),
      ...bothCases(vowel, last + tone).map(ending => [ending, 'last'] as const),
    ]),
  ),
);

function bothCases(left: string, right: string): string[] {
  const cases = (letter: string) => [letter.normalize('NFC'), letter.toUpperCase().normalize('NFC')];
  return cases(left).flatMap(first => cases(right).map(last => `${first}${last}`));
}

/** The placement a word shows; undefined where there is no choice ("quý", "hoàn", "hoa"). Expects NFC. */
export function tonePlacement(word: string): TonePlacement | undefined {
  const found = endings.get(word.slice(-2));
  return found && /^q/i.test(word) ? undefined : found;
}

/** The word with its tone at the other place: "Hoá" -> "Hóa". Expects a word for which there is a choice. */
export function moveTone(word: string): string {
  const { tone } = readSyllable(word);
  const letters = word.normalize('NFD').replace(tone, '').normalize('NFC');
  const vowel = tonePlacement(word) === 'first' ? letters.length : letters.length - 1;
  return `${letters.slice(0, vowel)}${tone}${letters.slice(vowel)}`.normalize('NFC');
}
