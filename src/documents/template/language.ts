import { formatDate, formatLongDate } from '../../text/dates.ts';
import { capitalise } from '../../text/letter-case.ts';
import { formatNumber, padNumber, romanNumeral } from '../../text/numbers.ts';

/**
 * The closed language of templates. Nothing here reads a file or runs code: no include, no render, no assign of
 * functions; loops end with the lists of the data.
 */
const knownTags = ['if', 'elsif', 'else', 'endif', 'unless', 'endunless', 'case', 'when', 'endcase'] as const;
const knownLoopTags = ['for', 'break', 'continue', 'endfor', 'comment', 'endcomment', '#'] as const;
export const allTags: readonly string[] = [...knownTags, ...knownLoopTags];

/** Filters: what stands left of the bar goes in as `value`. */
export const knownFilters: Readonly<Record<string, (value: unknown, ...rest: readonly unknown[]) => unknown>> = {
  /** Counts as officials write them: 0, 01, 12. */
  count: value => (typeof value === 'number' && value > 0 ? padNumber(value) : String(value ?? '')),
  number: value => (typeof value === 'number' ? formatNumber(value) : value),
  date: value => (isIsoDate(value) ? formatDate(value) : value),
  longDate: value => (isIsoDate(value) ? formatLongDate(value) : value),
  upcase: value => String(value ?? '').toLocaleUpperCase('vi'),
  downcase: value => String(value ?? '').toLocaleLowerCase('vi'),
  capitalize: value => capitalise(String(value ?? '')),
  join: (value, separator) => (Array.isArray(value) ? value.join(String(separator ?? ', ')) : value),
  /** Numbers of headings: 1 -> I, 4 -> IV. */
  roman: value => (typeof value === 'number' ? romanNumeral(value) : value),
  /** A list, each entry on a line of its own with a dash before it. */
  dashes: value => (Array.isArray(value) ? value.map(entry => `- ${String(entry)}`) : value),
  /** Texts and lists as one list, what nobody filled in left out; each entry on a line of its own. */
  lines: (...values) => values.flat().filter(value => value !== null && value !== undefined && value !== ''),
  size: value => (Array.isArray(value) || typeof value === 'string' ? value.length : 0),
  default: (value, replacement) => (value === null || value === undefined || value === '' ? replacement : value),
};

export interface BlockKind {
  readonly title: string;
  /** A container holds text up to its closing ":::"; a leaf stands alone. */
  readonly isContainer: boolean;
  readonly attributes: readonly string[];
}

/** Block directives: "::name" alone on a line, or ":::name" ... ":::" around text. */
export const knownBlocks: Readonly<Record<string, BlockKind>> = {
  letterhead: {
    title: 'Tên cơ quan, Quốc hiệu, Tiêu ngữ, số, ký hiệu, địa danh và thời gian',
    isContainer: false,
    attributes: [],
  },
  title: { title: 'Tên loại (đoạn đầu) và trích yếu (các đoạn sau)', isContainer: true, attributes: [] },
  salutation: { title: 'Kính gửi và các nơi nhận', isContainer: false, attributes: [] },
  signature: { title: 'Nơi nhận và người ký', isContainer: false, attributes: [] },
  annex: { title: 'Bắt đầu một phụ lục; landscape: trang ngang', isContainer: false, attributes: ['landscape'] },
  'annex-title': {
    title: 'Số phụ lục (đoạn đầu), tên phụ lục (đoạn hai), dòng kèm theo (đoạn ba)',
    isContainer: true,
    attributes: [],
  },
  table: {
    title: 'Bảng; widths: bề rộng các cột, theo phần trăm, ví dụ "6 34 60"',
    isContainer: true,
    attributes: ['widths'],
  },
};

function isIsoDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
