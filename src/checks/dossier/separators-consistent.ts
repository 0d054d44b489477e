import { figureKinds } from '../../text/figures.ts';
import { formatNumber } from '../../text/numbers.ts';
import { type DecimalPercent, findDecimalPercents, findLargeCounts, type LargeCount } from '../../text/separators.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { fieldsOf, type Passage, proseOf } from '../prose.ts';

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
    const prose = proseOf(bundle).filter(({ words }) => words.traits.longestNumber > 1);
    const counts = (text: Passage) => (mayMix(text) ? findLargeCounts(text, vocabulary.units) : []);
    const percents = (text: Passage) => (text.words.traits.hasPercent ? findDecimalPercents(text) : []);
    const fields = fieldsOf(bundle);
    for (const text of prose) yield* mixedThousands(counts(text), text);
    yield* mixedThousands(reportedOf(counts(fields), fields), fields);
    yield* dotDecimals([
      ...prose.map(text => ({ text, percents: percents(text) })),
      { text: fields, percents: reportedOf(percents(fields), fields) },
    ]);
  },
};

/** Only a text with numbers of both kinds can write one as the other. */
function mayMix({ words }: Passage): boolean {
  const both = figureKinds.isLarge | figureKinds.isBeforeStop;
  return (words.figureKinds & both) === both;
}

/** Of the texts of the data only the wordings of results are written by the commune. */
function reportedOf<T extends { readonly offset: number }>(found: readonly T[], { placeOf }: Passage): T[] {
  return found.filter(({ offset }) => {
    const { path } = placeOf(offset);
    return path?.[0] === 'results' && path[2] === 'reported';
  });
}

function* mixedThousands(counts: readonly LargeCount[], { placeOf }: Passage): Iterable<Finding> {
  if (counts.length < 2) return;
  const dotted = counts.filter(({ style }) => style === 'dotted');
  const plain = counts.filter(({ style }) => style === 'plain');
  const [fewer, more] = dotted.length <= plain.length ? [dotted, plain] : [plain, dotted];
  const [example, other] = [fewer[0], more[0]];
  if (!example || !other) return;
  const value = Number(example.text.replace(/\./g, ''));
  const right = example.style === 'plain' ? formatNumber(value) : String(value);
  yield {
    ...placeOf(example.offset),
    message: `Số «${example.text}» và số «${other.text}» trong cùng tệp viết hàng nghìn khác nhau.`,
    hint: `Viết thống nhất trong cả tệp, ví dụ "${right}" như ${more.length} số còn lại.`,
  };
}

interface Percents {
  readonly text: Passage;
  readonly percents: readonly DecimalPercent[];
}

function* dotDecimals(all: readonly Percents[]): Iterable<Finding> {
  const dots = all.flatMap(({ text: { placeOf }, percents }) =>
    percents.filter(({ mark }) => mark === '.').map(({ text, offset }) => ({ text, place: () => placeOf(offset) })),
  );
  const commas = all.reduce((sum, { percents }) => sum + percents.length, -dots.length);
  if (commas <= dots.length) return;
  for (const { text, place } of dots) {
    yield {
      ...place(),
      message: `Tỷ lệ «${text}» dùng dấu chấm thập phân, ${commas} chỗ khác của hồ sơ dùng dấu phẩy.`,
      hint: `Viết "${text.replace('.', ',')}".`,
    };
  }
}
