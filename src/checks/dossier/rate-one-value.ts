import type { DossierBundle } from '../../schema/bundle.ts';
import { figureKinds, matchFigures } from '../../text/figures.ts';
import { tabulateWords } from '../../text/word-book.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { type Place, proseOf } from '../prose.ts';

/** How often one thing is done ("02 lần/tuần") is said with one number in the whole dossier. */
export const rateOneValue: Check<DossierContext> = {
  id: 'rate-one-value',
  severity: 'info',
  title: 'Tần suất của một việc (số lần mỗi tuần, mỗi tháng) phải thống nhất trong cả hồ sơ.',
  why: 'Báo cáo ghi phát thanh 2 lần mỗi tuần, minh chứng ghi 3 buổi mỗi tuần thì người thẩm định không biết tin chỗ nào.',
  example: {
    wrong: 'báo cáo: "phát thanh 02 lần/tuần"; minh chứng 4.7: "phát thanh 03 buổi trên tuần"',
    right: 'cả hai chỗ ghi "phát thanh 03 buổi/tuần"',
  },
  *find({ bundle, known: { vocabulary } }): Iterable<Finding> {
    const all = findClaims(bundle);
    for (const topic of vocabulary.rateTopics) {
      const about = all.filter(({ clause }) => topic.words.some(each => clause.includes(each)));
      for (const [period, claims] of Map.groupBy(about, each => each.period)) {
        const [first, ...others] = claims;
        const other = others.filter(({ times }) => times !== first?.times);
        if (!first || other.length === 0) continue;
        const shown = [first, ...other].map(({ text }) => `«${text}»`).join(', ');
        const related = [first, ...other.slice(0, -1)].flatMap(({ place, text }) => {
          const { at, line } = place();
          return line === undefined ? [] : [{ file: at.file, line, message: `Ghi «${text}».` }];
        });
        const last = other.at(-1) ?? first;
        yield {
          ...last.place(),
          message: `Hồ sơ nêu nhiều tần suất ${topic.title} mỗi ${period}: ${shown}.`,
          hint: 'Nếu là một việc thì dùng một con số; nếu là các việc khác nhau thì nói rõ trong câu.',
          related,
        };
      }
    }
  },
};

interface RateClaim {
  readonly times: number;
  readonly period: string;
  readonly text: string;
  /** The words before it, lower case. */
  readonly clause: string;
  readonly place: () => Place;
}

const rate =
  /(\d{1,3}) (\p{L}+(?: \p{L}+)?) ?(?:\/|(?:trên|mỗi|một|trong một) ?)(?:0?1 )?(ngày|tuần|tháng|quý|năm)(?!\p{L})/uy;

/** How many things are done how often is written in small numbers before a word, and the period stands near. */
const around = {
  all: figureKinds.isShort | figureKinds.isBeforeWord,
  near: tabulateWords(word => Number(/(?:ngày|tuần|tháng|quý|năm)$/.test(word))),
};

function findClaims(bundle: DossierBundle): RateClaim[] {
  return proseOf(bundle).flatMap(prose =>
    matchFigures(rate, prose, around).map(({ 0: text, 1: times = '', 3: period = '', index }) => {
      const clause = prose.text.slice(clauseBefore(prose.text, index), index).toLowerCase();
      return { times: Number(times), period, text, clause, place: () => prose.placeOf(index) };
    }),
  );
}

/** Where the clause begins that a place of a text stands in. */
function clauseBefore(text: string, index: number): number {
  const from = index - 1;
  return Math.max(text.lastIndexOf('\n', from), text.lastIndexOf('. ', from - 1), text.lastIndexOf(';', from)) + 1;
}
