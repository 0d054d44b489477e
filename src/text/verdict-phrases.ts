import type { VerdictPhrase } from '../schema/vocabulary.ts';
import { tabulateWords } from './word-book.ts';
import { readWords, type Words } from './words.ts';

/** The sentences of a line, without marks of lists and emphasis. */
export function sentencesOf(line: string): string[] {
  return line
    .split(/[.;!?](?:\s+|$)/)
    .map(sentence => sentence.replace(/^[\s\-+*•]+/, '').trimEnd())
    .filter(sentence => sentence !== '');
}

/** The phrases whose words stand in a row somewhere in a text; made once, for it remembers every word it has seen. */
export type PhraseFinder = (words: Words) => readonly VerdictPhrase[];

export function createPhraseFinder(phrases: readonly VerdictPhrase[]): PhraseFinder {
  const entries = phrases.map(phrase => ({ phrase, words: lowerWords(phrase.phrase) }));
  const byHead = Map.groupBy(entries, ({ words }) => words[0] ?? '');
  const seconds = new Set(entries.map(({ words }) => words[1]));
  const rolesIn = tabulateWords(word => {
    const lower = word.toLowerCase();
    const opened = byHead.get(lower) ?? [];
    const isAlone = opened.some(({ words }) => words.length === 1);
    return (opened.length > 0 ? opens : 0) | (isAlone ? alone : 0) | (seconds.has(lower) ? follows : 0);
  });
  return ({ book, numbers }) => {
    const roles = rolesIn(book);
    const wordAt = (index: number) => (book.words[numbers[index] ?? -1] ?? '').toLowerCase();
    let found: readonly VerdictPhrase[] = [];
    for (let index = 0; index < numbers.length; index++) {
      const role = roles[numbers[index] ?? 0] ?? 0;
      // Of the words that open a phrase most are followed by another word than any phrase has there.
      if (!(role & opens) || !(role & alone || (roles[numbers[index + 1] ?? -1] ?? 0) & follows)) continue;
      for (const { phrase, words } of byHead.get(wordAt(index)) ?? []) {
        let step = 1;
        while (step < words.length && words[step] === wordAt(index + step)) step++;
        if (step === words.length && !found.includes(phrase)) found = [...found, phrase];
      }
    }
    return found;
  };
}

/** What a word can be in a phrase, as bits: the first of several or the only one, the only one, the second one. */
const [opens, alone, follows] = [1, 2, 4] as const;

function lowerWords(phrase: string): string[] {
  const { book, numbers } = readWords(phrase.toLowerCase());
  return Array.from(numbers, number => book.words[number] ?? '');
}

/**
 * The first phrase that a sentence opens with (or holds, where `where` is "anywhere"). Openers such as "Kết quả:" or
 * "Tiêu chí 4.7" may stand before.
 */
export function findVerdictPhrase(
  sentence: string,
  phrases: readonly VerdictPhrase[],
  openers: readonly string[],
): VerdictPhrase | undefined {
  const text = sentence.toLowerCase();
  const opening = skipOpener(text, openers);
  return phrases.find(({ phrase, where }) => {
    if (where === 'anywhere') return holds(text, phrase);
    return isStatement(text, phrase) || isStatement(opening, phrase);
  });
}

/** "kết quả: đang triển khai" -> "đang triển khai"; "tiêu chí 4.7 chưa đạt" -> "chưa đạt". */
function skipOpener(text: string, openers: readonly string[]): string {
  const opener = openers
    .filter(each => startsWithWords(text, each))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  return opener === '' ? text : text.slice(opener.length).replace(/^[\s:,–-]*(?:\d+(?:\.\d+)*)?[\s:,–-]*/, '');
}

/** "Chỉ tiêu đang triển khai: 0" is the label of a count, not a statement. */
function isStatement(text: string, phrase: string): boolean {
  return startsWithWords(text, phrase) && !/^\s*:/.test(text.slice(phrase.length));
}

function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && !/^\p{L}/u.test(text.slice(words.length));
}

function holds(text: string, words: string): boolean {
  const index = text.indexOf(words);
  return index >= 0 && !/\p{L}$/u.test(text.slice(0, index)) && !/^\p{L}/u.test(text.slice(index + words.length));
}
