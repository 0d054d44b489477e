import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assessCriterion } from './assessment/assess-criterion.ts';
import { assessDossier } from './assessment/assess-dossier.ts';
import { percentAt, ratioAgrees } from './assessment/ratio.ts';
import { openRepository } from './data/repository.ts';
import { verdicts } from './schema/common.ts';
import { formatDate } from './text/dates.ts';
import { verdictLabels } from './text/labels.ts';
import { formatDecimals, formatNumber } from './text/numbers.ts';

/** Every figure of the pages in English is that of the data, or what the program makes of it. */
const root = join(import.meta.dirname, '..');
const repository = openRepository(root);
const bundle = repository.loadDossier('quang-trung-bim-son', '2023').value;
if (!bundle) throw new Error('the dossier of the examples cannot be read');
const { byId } = assessDossier(bundle);
const read = (page: string) => readFileSync(join(root, `content/en/${page}.mdx`), 'utf8').replace(/\s+/g, ' ');
const [index, method] = [read('index'), read('method')];

/** Figures with a digit in prose and tables, without addresses, those in `known` taken out. */
function figuresBeyond(page: string, known: readonly string[]): readonly string[] {
  const bare = page.replace(/^---.*?---/, '').replace(/\]\([^)]*\)/g, ']');
  return known.reduce((text, each) => text.replaceAll(each, ''), bare).match(/\S*\d\S*/g) ?? [];
}

const example = /(\d\.\d+) \| ([\d,]+)\/([\d,]+), ([\d.]+)% \| ([\d.]+)…% \| (yes, rounded|yes, truncated|no) \|/g;
const examples = [...method.matchAll(example)].map(([line, id = '', ...cells]) => ({ line, id, cells }));

describe('the method', () => {
  test('has an example of each kind, of the dossier it names', () => {
    expect(examples.map(({ cells }) => cells[4])).toEqual(['yes, rounded', 'yes, truncated', 'no']);
    const { name } = bundle.commune.commune.data;
    expect(method).toContain(`dossier of <span lang="vi">${name}</span>, <span lang="vi">Bỉm Sơn</span>, for 2023`);
  });

  test.each(examples)('criterion $id', ({ id, cells: [above = '', below = '', printed = '', computed, agrees] }) => {
    const result = byId.get(id)?.result;
    const [numerator, denominator] = [above, below].map(figure => Number(figure.replaceAll(',', '')));
    expect([numerator, denominator, Number(printed)]).toEqual([result?.numerator, result?.denominator, result?.value]);
    const ratio = { numerator: numerator ?? 0, denominator: denominator ?? 0 };
    expect(computed).toBe(percentAt(ratio, 3).truncated.toFixed(3));
    const { rounded, truncated } = percentAt(ratio, 1);
    const kind = Number(printed) === rounded ? 'yes, rounded' : 'yes, truncated';
    expect(agrees).toBe(ratioAgrees(ratio, Number(printed), 1) ? kind : 'no');
    if (agrees === 'yes, truncated') expect(Number(printed)).toBe(truncated);
  });

  test('a share just below its target does not reach it', () => {
    expect(method).toContain('69.996% is below a target of 70%');
    const criterion = {
      ...bundle.criteriaSet.criteria.data.criteria[0],
      measure: 'percentage',
      targets: { '2023': 70 },
    };
    const judge = (numerator: number) =>
      assessCriterion(
        criterion as Parameters<typeof assessCriterion>[0],
        { criterion: '1.1', numerator, denominator: 100_000 } as Parameters<typeof assessCriterion>[1],
        '2023',
      ).computedVerdict;
    expect([judge(69_996), judge(70_000)]).toEqual(['not-met', 'met']);
  });

  test('names the verdicts that there are, and has no other figure', () => {
    expect(verdicts).toHaveLength(4);
    expect(method).toContain('There are four:');
    for (const verdict of verdicts)
      expect(method).toContain(`<span lang="vi">${verdictLabels[verdict].toLocaleLowerCase('vi')}</span>`);
    const known = [...examples.map(({ line }) => line), 'for 2023', '69.996%', 'target of 70%'];
    expect(figuresBeyond(method, known)).toEqual([]);
  });
});

describe('the page in English', () => {
  const examplesOfWriting = [formatNumber(2985), `${formatDecimals(80.9, 1)}%`, formatDate('2023-11-03')];

  test('writes numbers and dates as the site does', () => {
    expect(index).toContain(`${examplesOfWriting[0]} is two thousand nine hundred and eighty-five`);
    expect(index).toContain(`${examplesOfWriting[1]} is eighty point nine per cent`);
    expect(index).toContain(`${examplesOfWriting[2]} is 3 November 2023`);
    const found = byId.get('3.2')?.result;
    expect([found?.numerator, found?.value]).toEqual([2985, 80.9]);
  });

  test('tells the day from which districts are no more', () => {
    const districts = repository
      .loadContent('administrative-units')
      .value?.data.units.filter(each => each.level === 'district');
    const last = districts
      ?.map(({ validTo }) => validTo)
      .sort()
      .at(-1);
    expect(last).toBe('2025-06-30');
    expect(index).toContain('abolished on 1 July 2025');
    expect(figuresBeyond(index, [...examplesOfWriting, '3 November 2023', '1 July 2025'])).toEqual([]);
  });
});
