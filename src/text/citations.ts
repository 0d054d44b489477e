import { type FiguredText, figureKinds, matchFigures } from './figures.ts';
import { findMatches } from './matches.ts';

/** An official document as prose cites it: "Công văn số 166/UBND-VH ngày 07/11/2023". */
export interface Citation {
  /** Number and symbol, without blanks: "166/UBND-VH". */
  readonly documentNumber: string;
  /** Number and symbol, as written. */
  readonly written: string;
  /** "2023-11-07", where the date follows the number; the day need not exist. */
  readonly date: string | undefined;
  readonly offset: number;
}

const part = String.raw`\p{Lu}{1,8}\p{Ll}{0,2}\p{Lu}{0,4}`;
/** "166/UBND-VH", "42/2022/NĐ-CP"; the hyphen tells a symbol from a fraction. */
const administrative = String.raw`\d{1,5}[a-z]? ?\/ ?(?:\d{4} ?\/ ?)?${part}(?: ?[-–] ?${part}){1,3}`;
/** "36-KH/ĐU": the Party's order of number, kind and issuer. */
const party = String.raw`\d{1,5} ?[-–] ?\p{Lu}{2,4} ?\/ ?${part}`;
const date = String.raw`(?:,? ?ngày (\d{1,2}) ?(?:[/.-]|tháng) ?(\d{1,2}) ?(?:[/.-]|năm) ?(\d{4})(?!\d))?`;
const source = String.raw`(?=\d)(?<![\p{L}\d/.-])(${administrative}|${party})(?![\p{L}\d])${date}`;
const anywhere = new RegExp(source, 'gu');
const atFigure = new RegExp(source, 'uy');

/** Every citation of a text by number and symbol. */
export function findCitations(text: string): Citation[] {
  return text.includes('/') ? findMatches(anywhere, text).map(toCitation) : [];
}

/** The same of a text whose figures are known. */
export function findCitationsIn(text: FiguredText): Citation[] {
  return matchFigures(atFigure, text, { all: figureKinds.isBeforeSymbol }).map(toCitation);
}

function toCitation({ 1: written = '', 2: day = '', 3: month = '', 4: year = '', index }: RegExpExecArray): Citation {
  const isoDate = year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { documentNumber: numberKey(written), written, date: isoDate || undefined, offset: index };
}

/** Number and symbol by which two ways of writing one document meet: no blanks, one kind of hyphen. */
export function numberKey(documentNumber: string): string {
  return /[\s–]/.test(documentNumber) ? documentNumber.replace(/\s/g, '').replace(/–/g, '-') : documentNumber;
}
