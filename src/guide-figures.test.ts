import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { ratioAgrees } from './assessment/ratio.ts';
import { scoreCriterion } from './assessment/score-criterion.ts';
import { openRepository } from './data/repository.ts';
import { resultsFileSchema } from './schema/result.ts';
import { formatDecimals } from './text/numbers.ts';
import { findProseRatios } from './text/prose-ratios.ts';

/** The figures that guides calculate with follow from one another, as the check itself would say. */
const root = join(import.meta.dirname, '..');
const guides = globSync('content/huong-dan/*.mdx', { cwd: root }).sort();
const read = (guide: string) => readFileSync(join(root, guide), 'utf8');
const ratios = guides.flatMap(guide =>
  read(guide)
    .split('\n')
    .flatMap(line => findProseRatios(line).map(ratio => ({ guide, line, ratio }))),
);

test('guides have examples of shares', () => {
  expect(new Set(ratios.map(({ guide }) => guide)).size).toBeGreaterThan(2);
});

test.each(ratios)('$guide: $ratio.numerator/$ratio.denominator', ({ ratio }) => {
  expect(ratioAgrees(ratio, ratio.percent, ratio.decimals)).toBe(true);
});

test('what is said to agree, or not to, does so', () => {
  const guide = read('content/huong-dan/doc-ket-qua-kiem-tra.mdx');
  expect(guide).toContain(
    '448/454 = 98,678 %, viết 98,7 % (làm tròn) hay 98,6 % (cắt bớt) đều khớp; viết 98,5 % thì không',
  );
  const ratio = { numerator: 448, denominator: 454 };
  expect([98.7, 98.6, 98.5].map(percent => ratioAgrees(ratio, percent, 1))).toEqual([true, true, false]);
  const result = openRepository(root).loadDossier('quang-trung-bim-son', '2023').value?.results.data.results;
  expect(result?.find(({ criterion }) => criterion === '1.6')).toMatchObject(ratio);
});

test('points of a share are the share of the points', () => {
  const guide = read('content/huong-dan/cham-diem.mdx');
  const products = [...guide.matchAll(/(\d+)\/(\d+) = ([\d,]+)%: \3% x (\d+) = ([\d,]+) trên \4/g)];
  expect(products.length).toBeGreaterThan(0);
  for (const [, numerator, denominator, , points, product] of products)
    expect(product).toBe(formatDecimals((Number(points) * Number(numerator)) / Number(denominator), 2));
});

test('each way of scoring comes out as the guide says, of a criterion of the set it names', () => {
  const guide = read('content/huong-dan/cham-diem.mdx');
  const set = openRepository(root).loadCriteriaSet('hue-dti-xa-2023').value;
  if (!set) throw new Error('the set of the guide cannot be read');
  expect(guide).toContain(`${set.set.data.points} điểm \`${set.id}\``);
  const table = guide.split('\n').filter(line => /^\| .* \| `/.test(line));
  expect(table).toHaveLength(6);
  for (const line of table) {
    const [, , input = '', told = ''] = line.split('|').map(cell => cell.trim());
    const fields = input.replaceAll('`', '').replace(/, denominator/, '\ndenominator');
    const { results } = resultsFileSchema.parse({ results: [{ criterion: 'I.1', ...(load(fields) as object) }] });
    const explained = set.criteria.data.criteria.map(criterion => scoreCriterion(criterion, results[0])?.explanation);
    expect(explained, line).toContain(`${told}.`);
  }
});
