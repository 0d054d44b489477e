import type { Vocabulary } from '../schema/vocabulary.ts';

/** A count as a line of the report states it: "Chỉ tiêu đạt: 10/11 chỉ tiêu". */
export interface CountLine {
  readonly counts: Vocabulary['countWords'][number]['counts'];
  readonly count: number;
  /** Of "10/11". */
  readonly total: number | undefined;
}

/** Reads a line "label: number" by the words of its label; undefined where words or number are not plain. */
export function readCountLine(line: string, countWords: Vocabulary['countWords']): CountLine | undefined {
  const colon = line.indexOf(':');
  if (colon < 0) return undefined;
  const label = ` ${line.slice(0, colon).toLowerCase()} `;
  const words = countWords.find(each => label.includes(` ${each.words} `));
  const number = /^\s*(?:(\d{1,3})(?:\s*\/\s*(\d{1,3}))?|(không))(?![\d/]|[.,]\d| ?%)/i.exec(line.slice(colon + 1));
  if (!words || !number) return undefined;
  const [, count, total, none] = number;
  return {
    counts: words.counts,
    count: none ? 0 : Number(count),
    total: total === undefined ? undefined : Number(total),
  };
}
