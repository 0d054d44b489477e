import { type FiguredText, figureKinds, matchFigures } from './figures.ts';

/** A date as prose writes it, after the words before it. */
export interface WrittenDate {
  /** As written: "31/10/2023", "30 tháng 10 năm 2023". */
  readonly text: string;
  /** YYYY-MM-DD; the day need not exist. */
  readonly date: string;
  readonly offset: number;
}

const pattern =
  /(?<![\d/.-])(\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})(?: ?[/.-] ?| năm )((?:19|20)\d\d)(?![\d/]|[.-]\d)/y;

/** Every full date of a text. */
export function findWrittenDates(text: FiguredText): WrittenDate[] {
  return matchFigures(pattern, text, { all: figureKinds.isDayOfDate }).map(
    ({ 0: written, 1: day = '', 2: month = '', 3: year = '', index }) => ({
      text: written,
      date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      offset: index,
    }),
  );
}
