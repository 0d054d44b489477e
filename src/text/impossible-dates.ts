import { type FiguredText, figureKinds, matchFigures } from './figures.ts';
import { tabulateWords } from './word-book.ts';

/** A date that the calendar does not have. */
export interface ImpossibleDate {
  /** As written: "31/11/2023". */
  readonly text: string;
  /** Why, as a Vietnamese clause: "tháng 11 năm 2023 chỉ có 30 ngày". */
  readonly reason: string;
  readonly offset: number;
}

const { isAfterBlank, isBeforeSlash, isBeforeWord, isDay, isDayOfDate } = figureKinds;
const afterDay = tabulateWords(word => Number(/[Nn]gày$/.test(word)));
const afterMonth = tabulateWords(word => Number(/[Tt]háng$/.test(word)));

/** Each with what its first figure has around it; the word before belongs to the date as written. */
const patterns = [
  {
    pattern:
      /(?<![\d/.-])(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?![\d/]|[.-]\d)/y,
    around: { all: isDayOfDate },
  },
  {
    pattern: /(?<=(?<name>[Nn]gày ))(?<day>\d{1,2}) tháng (?<month>\d{1,2})(?: năm (?<year>\d{4}))?(?!\d)/y,
    around: { all: isDay | isAfterBlank | isBeforeWord, before: afterDay },
  },
  {
    pattern: /(?<=(?<name>[Nn]gày ))(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d/.,-])(?! ?(?:giờ|h|%))/y,
    around: { all: isDay | isAfterBlank | isBeforeSlash, before: afterDay },
  },
  {
    pattern: /(?<=(?<name>[Tt]háng ))(?<month>\d{1,2})(?:\/| năm )(?<year>(?:19|20)\d{2})(?!\d)/y,
    around: { all: isDay | isAfterBlank, before: afterMonth },
  },
];

/** Every date of a text whose month or day does not exist ("31/11/2023", "tháng 13/2023"). */
export function findImpossibleDates(text: FiguredText): ImpossibleDate[] {
  const found = patterns.flatMap(({ pattern, around }, kind) =>
    matchFigures(pattern, text, around).flatMap(({ 0: written, index, groups = {} }) => {
      const { name = '', day, month = '', year } = groups;
      // "ngày 24/24" without a year may be hours: only days beyond the end of a real month count.
      const isMonthSure = kind !== 2;
      const reason = explain({ day: day ? Number(day) : 1, month: Number(month), year: Number(year), isMonthSure });
      return reason ? [{ text: `${name}${written}`, reason, offset: index - name.length }] : [];
    }),
  );
  if (found.length === 0) return found;
  return found.sort((left, right) => left.offset - right.offset).filter(isFirst);
}

interface WrittenDate {
  readonly day: number;
  readonly month: number;
  /** NaN where none is written; then February has 29 days. */
  readonly year: number;
  readonly isMonthSure: boolean;
}

function explain({ day, month, year, isMonthSure }: WrittenDate): string | undefined {
  if (month < 1 || month > 12) return isMonthSure ? `không có tháng ${month}` : undefined;
  const days = new Date(Date.UTC(Number.isNaN(year) ? 2024 : year, month, 0)).getUTCDate();
  if (day >= 1 && day <= days) return undefined;
  if (day < 1) return `không có ngày ${day}`;
  return `tháng ${month}${Number.isNaN(year) ? '' : ` năm ${year}`} chỉ có ${days} ngày`;
}

/** Two patterns may find one date ("ngày 31 tháng 13 năm 2023"). */
function isFirst(date: ImpossibleDate, index: number, all: readonly ImpossibleDate[]): boolean {
  const before = all[index - 1];
  return !before || date.offset >= before.offset + before.text.length;
}
