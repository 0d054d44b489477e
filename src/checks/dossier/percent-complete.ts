import { percentOf } from '../../assessment/ratio.ts';
import { figureKinds, matchFigures } from '../../text/figures.ts';
import { formatDecimals } from '../../text/numbers.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { placeIn, proseOf } from '../prose.ts';

/** A percentage with a comma has digits after it: "60, %" leaves open what it was. */
export const percentComplete: Check<DossierContext> = {
  id: 'percent-complete',
  severity: 'warning',
  title: 'Tỷ lệ ghi dấu phẩy thì phải có chữ số sau dấu phẩy.',
  why: 'Ghi "60, %" thì người đọc không biết là 60% hay 60,8%; có phân số đứng trước thì tính lại được.',
  example: { wrong: '132/217 hộ, đạt 60, %', right: '132/217 hộ, đạt 60,8%' },
  *find({ bundle }): Iterable<Finding> {
    for (const prose of proseOf(bundle)) {
      if (!prose.words.traits.hasPercent || matchFigures(cutOff, prose, around).length === 0) continue;
      for (const [index, line] of prose.lines.entries()) {
        for (const match of line.matchAll(new RegExp(cutOff, 'g'))) {
          const text = match[0].trim();
          const exact = shareBefore(line.slice(0, match.index));
          yield {
            ...placeIn(prose, index),
            message: `Tỷ lệ «${text}» thiếu chữ số sau dấu phẩy${exact ? `; ${exact.fraction} = ${exact.percent}%` : ''}.`,
            hint: exact ? `Ghi ${exact.percent}%.` : 'Ghi đủ, ví dụ 60,8%, hoặc bỏ dấu phẩy.',
          };
        }
      }
    }
  },
};

const cutOff = /(?<![\d.,])\d{1,3},\s*%/y;
const around = { all: figureKinds.isShort | figureKinds.isBeforeComma };

/** The last fraction of the sentence before a percentage, in per cent. */
function shareBefore(text: string): { fraction: string; percent: string } | undefined {
  const sentence = text.split(/[.;]\s/).at(-1) ?? '';
  const found = [...sentence.matchAll(/(?<![\d/])(\d+)\/(\d+)(?![\d/])/g)].at(-1);
  if (!found) return undefined;
  const share = percentOf({ numerator: Number(found[1]), denominator: Number(found[2]) });
  return share === undefined ? undefined : { fraction: found[0], percent: formatDecimals(share, 2) };
}
