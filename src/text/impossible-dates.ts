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

/**
 * Each with what its first figure has around it, and which of its groups are name, day, month and year (0: none); the
 * name is the word before, which belongs to the date as written. Names of groups would cost more than the match.
 */
const patterns = [
  {
    pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2})(?![\d/]|[.-]\d)/y,
    groups: { name: 0, day: 1, month: 3, year: 4 },
    around: { all: isDayOfDate },
  },
  {
    pattern: /(?<=([Nn]gày ))(\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?(?!\d)/y,
    groups: { name: 1, day: 2, month: 3, year: 4 },
    around: { all: isDay | isAfterBlank | isBeforeWord, before: afterDay },
  },
  {
    pattern: /(?<=([Nn]gày ))(\d{1,2})\/(\d{1,2})(?![\d/.,-])(?! ?(?:giờ|h|%))/y,
    groups: { name: 1, day: 2, month: 3, year: 0 },
    around: { all: isDay | isAfterBlank | isBeforeSlash, before: afterDay },
    // "ngày 24/24" without a year may be hours: only days beyond the end of a real month count.
    isMonthSure: false,
  },
  {
    pattern: /(?<=([Tt]háng ))(\d{1,2})(?:\/| năm )((?:19|20)\d{2})(?!\d)/y,
    groups: { name: 1, day: 0, month: 2, year: 3 },
    around: { all: isDay | isAfterBlank, before: afterMonth },
  },
];

/** Every date of a text whose month or day does not exist ("31/11/2023", "tháng 13/2023"). */
export function findImpossibleDates(text: FiguredText): ImpossibleDate[] {
  const found: ImpossibleDate[] = [];
  for (const { pattern, groups, around, isMonthSure = true } of patterns) {
    for (const match of matchFigures(pattern, text, around)) {
      const figure = (group: number) => (match[group] === undefined ? undefined : Number(match[group]));
      const year = groups.year === 0 ? undefined : figure(groups.year);
      const day = groups.day === 0 ? 1 : (figure(groups.day) ?? 1);
      const reason = explain({ day, month: figure(groups.month) ?? 0, year, isMonthSure });
      const name = groups.name === 0 ? '' : (match[groups.name] ?? '');
      if (reason) found.push({ text: `${name}${match[0]}`, reason, offset: match.index - name.length });
    }
  }
  if (found.length === 0) return found;
  return found.sort((left, right) => left.offset - right.offset).filter(isFirst);
}

interface WrittenDate {
  readonly day: number;
  readonly month: number;
  /** Where none is written, February has 29 days. */
  readonly year: number | undefined;
  readonly isMonthSure: boolean;
}

function explain({ day, month, year, isMonthSure }: WrittenDate): string | undefined {
  if (month < 1 || month > 12) return isMonthSure ? `không có tháng ${month}` : undefined;
  if (day >= 1 && day <= 28) return undefined;
  const days = new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
  if (day >= 1 && day <= days) return undefined;
  if (day < 1) return `không có ngày ${day}`;
  return `tháng ${month}${year === undefined ? '' : ` năm ${year}`} chỉ có ${days} ngày`;
}

/** Two patterns may find one date ("ngày 31 tháng 13 năm 2023"). */
function isFirst(date: ImpossibleDate, index: number, all: readonly ImpossibleDate[]): boolean {
  const before = all[index - 1];
  return !before || date.offset >= before.offset + before.text.length;
}
