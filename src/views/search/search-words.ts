/**
 * What the index and the one who searches must agree on; runs in the browser, too. Pagefind itself folds marks, but not
 * "đ": both sides write "d" for it, so that "dong" finds "Đông" while "chuyển" still stands before "chuyên".
 */
export function toSearchText(text: string): string {
  return text.normalize('NFC').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** What a page is about, as the search tells it. */
export const recordKinds = ['xa', 'tieu-chi', 'huong-dan'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Name of the filter of a period; without one, of all periods together. */
export function periodFilter(period: string): string {
  return period === '' ? 'ky' : `ky-${period}`;
}

/** Value of that filter: a commune has a dossier of the period with a criterion of that pillar in that state; '' for any. */
export function stateValue(pillar: string, state: string): string {
  return `${pillar}|${state}`;
}

/** A dossier of a commune, as the list of results shows it; kept as JSON in the metadata of a record. */
export interface FoundDossier {
  readonly period: string;
  readonly title: string;
  readonly href: string;
  readonly standing: string;
}
