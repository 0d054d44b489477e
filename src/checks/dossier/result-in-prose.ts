import type { DossierBundle } from '../../schema/bundle.ts';
import type { Result } from '../../schema/result.ts';
import { formatNumber } from '../../text/numbers.ts';
import { readStatedFigures, type StatedFigures } from '../../text/stated-figures.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** What the wording of a result and the prose of its evidence state in figures are the figures of the result. */
export const resultInProse: Check<DossierContext> = {
  id: 'result-in-prose',
  severity: 'warning',
  title: 'Con số của kết quả phải là con số nêu trong lời văn và minh chứng của tiêu chí.',
  why: 'Người thẩm định so bảng kết quả với lời văn từng tiêu chí; hai nơi hai con số thì phải giải trình.',
  example: {
    wrong: 'numerator: 2958, lời văn "2.985/3.687 người = 80,9%"',
    right: 'numerator: 2985, lời văn "2.985/3.687 người = 80,9%"',
  },
  *find({ bundle }): Iterable<Finding> {
    // Points of a scored set are given by its rules, not told in prose.
    if (bundle.criteriaSet.set.data.kind === 'scored') return;
    for (const [index, result] of bundle.results.data.results.entries()) {
      const { criterion, reported } = result;
      const measure = bundle.criteriaSet.byId.get(criterion)?.measure;
      if (measure === undefined) continue;
      if (reported !== undefined) {
        const missing = isStated(result, reported) ? undefined : findMissing(result, reported, measure);
        const place = { at: bundle.results, path: ['results', index, 'reported'], criterion };
        if (missing) yield { ...place, ...describe(missing, `Lời văn ngắn (reported) «${shorten(reported)}»`) };
      }
      yield* findInEvidence(bundle, result, measure);
    }
  },
};

function* findInEvidence({ evidence }: DossierBundle, result: Result, measure: string): Iterable<Finding> {
  const file = evidence.get(result.criterion);
  if (!file || isStated(result, file.body)) return;
  const missing = findMissing(result, file.body, measure);
  if (!missing) return;
  const line = file.body.split('\n').findIndex(text => hasKind(readStatedFigures(text), missing.kind));
  yield {
    at: file,
    line: file.bodyLine + Math.max(0, line),
    criterion: result.criterion,
    ...describe(missing, `Minh chứng tiêu chí ${result.criterion}`),
  };
}

interface Missing {
  readonly kind: 'fraction' | 'percent' | 'count';
  readonly stated: string;
  /** Figures of that kind that the text has instead. */
  readonly others: readonly string[];
}

/** Whether the digits stand in the text as they are; most texts need no closer reading. */
function isStated({ numerator, denominator, value }: Result, text: string): boolean {
  const figures = numerator === undefined || denominator === undefined ? [value] : [numerator, denominator];
  return figures.every(
    figure => typeof figure === 'number' && (text.includes(String(figure)) || text.includes(formatNumber(figure))),
  );
}

/** A figure of the result that the text leaves out while it states others of the kind; a text without says nothing. */
function findMissing(result: Result, text: string, measure: string): Missing | undefined {
  const { numerator, denominator, value } = result;
  if (typeof value !== 'number' && (numerator === undefined || denominator === undefined)) return undefined;
  const { numbers, fractions, percents } = readStatedFigures(text);
  if (numerator !== undefined && denominator !== undefined && fractions.length > 0) {
    if (numbers.includes(numerator) && numbers.includes(denominator)) return undefined;
    const others = fractions.map(([left, right]) => `${formatNumber(left)}/${formatNumber(right)}`);
    return { kind: 'fraction', stated: `${formatNumber(numerator)}/${formatNumber(denominator)}`, others };
  }
  if (typeof value !== 'number') return undefined;
  if (measure === 'percentage') {
    if (percents.length === 0 || percents.includes(value)) return undefined;
    return {
      kind: 'percent',
      stated: `${formatNumber(value)}%`,
      others: percents.map(each => `${formatNumber(each)}%`),
    };
  }
  if (numbers.length === 0 || numbers.includes(value)) return undefined;
  return { kind: 'count', stated: formatNumber(value), others: numbers.map(formatNumber) };
}

function hasKind({ numbers, fractions, percents }: StatedFigures, kind: Missing['kind']): boolean {
  return { fraction: fractions, percent: percents, count: numbers }[kind].length > 0;
}

const mostShown = 4;

function describe({ stated, others }: Missing, where: string): Pick<Finding, 'message' | 'hint'> {
  const shown = [...new Set(others)];
  const rest = shown.length > mostShown ? ' ...' : '';
  return {
    message: `${where} ghi ${shown.slice(0, mostShown).join(', ')}${rest}, không có ${stated} của số liệu.`,
    hint: 'Kiểm tra với tài liệu minh chứng, rồi sửa lời văn hoặc numerator, denominator, value cho khớp.',
  };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
