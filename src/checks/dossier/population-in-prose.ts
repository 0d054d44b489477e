import type { Vocabulary } from '../../schema/vocabulary.ts';
import { type FiguredText, figureKinds, matchFigures } from '../../text/figures.ts';
import { formatNumber } from '../../text/numbers.ts';
import { remember } from '../../text/remember.ts';
import { isSameLabel } from '../../text/share-claims.ts';
import { tabulateWords } from '../../text/word-book.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { proseOf } from '../prose.ts';

/** The size of a population that prose states is one that the commune's own figures give. */
export const populationInProse: Check<DossierContext> = {
  id: 'population-in-prose',
  severity: 'warning',
  title: 'Tổng số người, hộ, doanh nghiệp nêu trong lời văn phải khớp số liệu của xã.',
  why: 'Một xã chỉ có một tổng số trong một kỳ; lời văn ghi số khác thì mọi tỷ lệ tính trên đó đều bị hỏi lại.',
  example: {
    wrong: '# commune.yaml: Cán bộ, công chức UBND xã: 14\nTổng số cán bộ, công chức của UBND xã là 41 người',
    right: 'Tổng số cán bộ, công chức của UBND xã là 14 người',
  },
  *find({ bundle, known: { vocabulary } }): Iterable<Finding> {
    const { commune } = bundle.commune;
    const { samePopulation } = vocabulary;
    if (!samePopulation) return;
    const ofPeriod = commune.data.populations.filter(({ period }) => period === bundle.dossier.data.period.key);
    const known = ofPeriod.map(population => ({ population, label: wordsOf(population.title, samePopulation) }));
    if (known.length === 0) return;
    for (const prose of proseOf(bundle)) {
      for (const { label, size, text, offset } of findTotals(prose)) {
        const words = wordsOf(label, samePopulation);
        const same = known.filter(each => isSameLabel(each.label, words, samePopulation.coverage));
        const [first] = same;
        if (!first || same.some(each => each.population.size === size)) continue;
        const stated = [...new Set(same.map(each => formatNumber(each.population.size)))].join(' hoặc ');
        const { line } = commune.locate(['populations', commune.data.populations.indexOf(first.population)]);
        yield {
          ...prose.placeOf(offset),
          message: `Lời văn ghi «${text}», số liệu của xã là ${stated}.`,
          hint: 'Sửa con số ghi nhầm; nếu là nhóm khác thì nói rõ trong câu.',
          related: [{ file: commune.file, line, message: `${first.population.title}: ${stated}.` }],
        };
      }
    }
  },
};

interface Total {
  /** What is counted, as written. */
  readonly label: string;
  readonly size: number;
  readonly text: string;
  readonly offset: number;
}

/** From the number backward: there are fewer numbers than words "số". */
const stated = /(?<=( (?:là|có):? ))(\d{1,3}(?:\.\d{3})+|\d+)(?![\d/%]| ?%|[.,]\d)/y;
const around = { all: figureKinds.isAfterBlank, before: tabulateWords(word => Number(/(?:là|có)$/.test(word))) };
const labelBefore = /(?:[Tt]ổng số|(?<!\p{L})[Ss]ố)( [^\d.;:()\n]{3,80}?)(?: hiện)?$/u;

/** "Tổng số cán bộ, công chức của UBND xã là 14" */
function findTotals(read: FiguredText): Total[] {
  return matchFigures(stated, read, around).flatMap(({ 1: verb = '', 2: digits = '', index }) => {
    const end = index - verb.length;
    const from = Math.max(0, end - 100);
    const found = labelBefore.exec(read.text.slice(from, end));
    if (!found) return [];
    const [before, label = ''] = found;
    const size = Number(digits.replaceAll('.', ''));
    return [{ label, size, text: `${before}${verb}${digits}`, offset: from + found.index }];
  });
}

function wordsOf(label: string, { ignored }: NonNullable<Vocabulary['samePopulation']>): readonly string[] {
  return allWordsOf(label).filter(word => !ignored.includes(word));
}

/** The communes of a province name the same populations. */
const allWordsOf = remember((label: string): readonly string[] => label.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
