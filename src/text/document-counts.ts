import { findMatches } from './matches.ts';

/** A count of documents of one kind in a sentence: "11 quyết định". */
export interface DocumentCount {
  readonly count: number;
  /** The kind's code: "QĐ". */
  readonly kind: string;
  /** As written: "11 quyết định". */
  readonly text: string;
}

/** Titles of kinds by code, as content/document-kinds.yaml gives them. */
export type KindTitles = readonly { readonly code: string; readonly title: string }[];

/** Finds counts of documents; made once, for the titles make up the pattern. */
export function createDocumentCounter(kinds: KindTitles): (sentence: string) => DocumentCount[] {
  const codes = new Map(kinds.map(({ code, title }) => [title.replace(/ \(.*\)$/, '').toLowerCase(), code]));
  if (codes.size === 0) return () => [];
  const titles = [...codes.keys()].sort((left, right) => right.length - left.length).map(escapePattern);
  const pattern = new RegExp(String.raw`(?=\d)(?<![\p{L}\d/.,-])(\d{1,3}) (${titles.join('|')})(?!\p{L})`, 'giu');
  return sentence =>
    findMatches(pattern, sentence).map(([text, count = '', title = '']) => ({
      count: Number(count),
      kind: codes.get(title.toLowerCase()) ?? '',
      text,
    }));
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
