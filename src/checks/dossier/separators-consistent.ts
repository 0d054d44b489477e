import type { DossierBundle } from '../../schema/bundle.ts';
import { formatNumber } from '../../text/numbers.ts';
import { findDecimalPercents, findLargeCounts } from '../../text/separators.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { proseOf } from '../prose.ts';

/** Thousands are written one way in a file, decimals with a comma in a dossier that uses commas. */
export const separatorsConsistent: Check<DossierContext> = {
  id: 'separators-consistent',
  severity: 'info',
  title: 'Dấu phân cách hàng nghìn và dấu thập phân phải dùng thống nhất.',
  why: 'Dấu chấm khi là hàng nghìn, khi là thập phân thì người đọc dễ nhầm 1.234 với 1,234.',
  example: {
    wrong: '2592/3082 người … 2.985/3.687 người … 31.4%',
    right: '2.592/3.082 người … 2.985/3.687 người … 31,4%',
  },
  *find({ bundle, known: { vocabulary } }): Iterable<Finding> {
    const texts = textsOf(bundle);
    for (const [, file] of Map.groupBy(texts, ({ file }) => file)) yield* mixedThousands(file, vocabulary.units);
    yield* dotDecimals(texts);
  },
};

type Place = Pick<Finding, 'at' | 'line' | 'path' | 'criterion'>;

interface Text {
  readonly text: string;
  readonly file: string;
  /** Where a finding on the character at an offset stands. */
  readonly placeOf: (offset: number) => Place;
}

/** The prose that holds a number, and the wordings of the results. */
function textsOf(bundle: DossierBundle): Text[] {
  const prose = proseOf(bundle).flatMap(({ text, file: { file }, placeOf, words: { traits } }) =>
    traits.longestNumber > 1 ? [{ text, file, placeOf }] : [],
  );
  const { results } = bundle;
  const reported = results.data.results.flatMap(({ criterion, reported: text }, index) => {
    const place = { at: results, path: ['results', index, 'reported'], criterion };
    return text === undefined ? [] : [{ text, file: results.file, placeOf: () => place }];
  });
  return [...prose, ...reported];
}

function* mixedThousands(texts: readonly Text[], units: readonly string[]): Iterable<Finding> {
  const counts = texts.flatMap(({ text, placeOf }) => findLargeCounts(text, units).map(each => ({ ...each, placeOf })));
  const dotted = counts.filter(({ style }) => style === 'dotted');
  const plain = counts.filter(({ style }) => style === 'plain');
  const [fewer, more] = dotted.length <= plain.length ? [dotted, plain] : [plain, dotted];
  const [example, other] = [fewer[0], more[0]];
  if (!example || !other) return;
  const value = Number(example.text.replace(/\./g, ''));
  const right = example.style === 'plain' ? formatNumber(value) : String(value);
  yield {
    ...example.placeOf(example.offset),
    message: `Số «${example.text}» và số «${other.text}» trong cùng tệp viết hàng nghìn khác nhau.`,
    hint: `Viết thống nhất trong cả tệp, ví dụ "${right}" như ${more.length} số còn lại.`,
  };
}

function* dotDecimals(texts: readonly Text[]): Iterable<Finding> {
  const percents = texts.flatMap(({ text, placeOf }) =>
    text.includes('%') ? findDecimalPercents(text).map(each => ({ ...each, placeOf })) : [],
  );
  const dots = percents.filter(({ mark }) => mark === '.');
  const commas = percents.length - dots.length;
  if (commas <= dots.length) return;
  for (const { text, offset, placeOf } of dots) {
    yield {
      ...placeOf(offset),
      message: `Tỷ lệ «${text}» dùng dấu chấm thập phân, ${commas} chỗ khác của hồ sơ dùng dấu phẩy.`,
      hint: `Viết "${text.replace('.', ',')}".`,
    };
  }
}
