/**
 * What the index and the one who searches must agree on; runs in the browser, too. Pagefind itself folds marks, but not
 * "đ": both sides write "d" for it, so that "dong" finds "Đông" while "chuyển" still stands before "chuyên".
 */
function toSearchText(text: string): string {
  return text.normalize('NFC').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** What a page is about, as the search tells it. */
export const recordKinds = ['xa', 'tieu-chi', 'van-ban', 'huong-dan'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Name of the filter of a period; without one, of all periods together. */
export function periodFilter(period: string): string {
  return period === '' ? 'ky' : `ky-${period}`;
}

/** Value of that filter: a commune has a dossier of the period with a criterion of that pillar in that state; '' for any. */
export function stateValue(pillar: string, state: string): string {
  return `${pillar}|${state}`;
}

/** What the list of results says of a page. */
export interface FoundPage {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  /** Of a commune, the newest first. */
  readonly dossiers: readonly FoundDossier[];
}

export interface FoundDossier {
  readonly id: string;
  readonly period: string;
  /** "năm 2023" */
  readonly title: string;
  /** "34/35 đạt" */
  readonly standing: string;
}

/**
 * What is shown of a page, in the place of its address: the one field that Pagefind hands back without indexing it. In
 * its text or metadata it would be searched, and loaded by everybody who searches.
 */
export function writeFound({ href, title, text, dossiers }: FoundPage): string {
  const rows = dossiers.map(({ id, period, title: name, standing }) => [id, period, name, standing]);
  return JSON.stringify([href, title, text, rows]);
}

export function readFound(address: string): FoundPage {
  const [href, title, text, rows] = JSON.parse(address) as [string, string, string, [string, string, string, string][]];
  const dossiers = rows.map(([id, period, name, standing]) => ({ id, period, title: name, standing }));
  return { href, title, text, dossiers };
}

/** Words that stand nearly everywhere: they would find everything, and fill the index. */
const common = new Set(
  'các có cho của do dến dể dược hoặc khi không là một này những ở tại theo trên trong từ và vào về với tỷ lệ'.split(
    ' ',
  ),
);

/** The same as people type them who type no marks. */
const plain = new Set([...common].map(word => word.normalize('NFD').replace(/\p{Mn}/gu, '')));

/** The words of a text that are worth looking for, each once, in their order. */
export function searchWordsOf(text: string): readonly string[] {
  return wordsOf(text).filter(word => !common.has(word));
}

/** What to look for when somebody types this: all of it where it is nothing but common words. */
export function queryWordsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  const worth = words.filter(word => !common.has(word) && !plain.has(word));
  return worth.length > 0 ? worth : words;
}

/** Parts of numbers are words: who looks for "1829" or "1829 qd" finds "1829/QĐ-UBND". */
function wordsOf(text: string): readonly string[] {
  const words = toSearchText(text)
    .toLowerCase()
    .replaceAll(/[/–-]/g, ' ')
    .match(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu);
  return [...new Set(words)];
}
