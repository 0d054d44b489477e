import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assessDossier } from './assessment/assess-dossier.ts';
import { percentAt, ratioAgrees } from './assessment/ratio.ts';
import { openRepository } from './data/repository.ts';
import { formatDecimals } from './text/numbers.ts';
import { findProseRatios } from './text/prose-ratios.ts';
import { formatTarget } from './text/targets.ts';

/** The worked examples of the page of method are those of the shipped dossier, and right. */
const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'content/phuong-phap.mdx'), 'utf8').replace(/\s*\n(?=[^|\n])/g, ' ');
const bundle = openRepository(root).loadDossier('quang-trung-bim-son', '2023').value;
if (!bundle) throw new Error('the dossier of the examples cannot be read');
const { byId, counts, recognition } = assessDossier(bundle);
const rows = page.split('\n').flatMap(line => {
  const [, id = '', ...cells] = line.split('|').map(cell => cell.trim());
  return byId.has(id) ? [{ id, cells }] : [];
});

describe('ratios', () => {
  const ratios = rows.filter(({ cells }) => cells[1]?.endsWith('…%'));

  test('there are some that agree and some that do not', () => {
    expect(new Set(ratios.map(({ cells }) => cells[2]?.split(':')[0]))).toEqual(new Set(['Khớp', 'Không khớp']));
  });

  test.each(ratios)('criterion $id', ({ id, cells: [reported = '', computed = '', conclusion = ''] }) => {
    const [ratio] = findProseRatios(reported);
    const result = byId.get(id)?.result;
    if (!ratio) throw new Error(`no ratio in ${reported}`);
    expect([ratio.numerator, ratio.denominator, ratio.percent]).toEqual([
      result?.numerator,
      result?.denominator,
      result?.value,
    ]);
    expect(computed).toBe(`${formatDecimals(percentAt(ratio, 3).truncated, 3)}…%`);
    expect(conclusion.startsWith('Khớp')).toBe(ratioAgrees(ratio, ratio.percent, ratio.decimals));
  });
});

test('targets are those of the year', () => {
  const shown = rows.filter(({ cells }) => /^\d+%$/.test(cells[0] ?? ''));
  expect(shown.length).toBeGreaterThan(1);
  for (const { id, cells } of shown) {
    const found = byId.get(id);
    expect(found && formatTarget(found.criterion, found.target)).toBe(cells[0]);
  }
});

test('counts and conditions are those of the dossier', () => {
  expect(page).toContain(
    `${counts.met} đạt, ${counts['in-progress']} đang triển khai, ${counts['not-assessed']} không đánh giá`,
  );
  expect(page).toContain(`${counts.total} − ${counts['not-assessed']} = ${counts.assigned}`);
  expect(recognition?.gates.map(({ met }) => met)).toEqual([false, undefined]);
  expect(page).toContain(
    `448 : 701 = ${formatDecimals(percentAt({ numerator: 448, denominator: 701 }, 2).rounded, 2)}%`,
  );
});
