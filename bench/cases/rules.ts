import { join } from 'node:path';
import { type Measured, measureTogether } from '../measure/compare.ts';
import { runNode } from '../measure/run-process.ts';
import type { Row } from '../measure/table.ts';
import type { CaseContext } from './bench-case.ts';
import type { RulesTimes } from './rules-loop.ts';

/** Communes of the small province from which the growth of the cost is told. */
const few = 8;

/** All rules against reading and validating the same dossiers, and how the cost of a check grows with their number. */
export async function rulesCase({ source, province, communes, repeat }: CaseContext): Promise<Row[]> {
  const loop = join(source, 'bench/cases/rules-loop.ts');
  const roots = { large: province(communes).root, small: province(few).root };
  const { large, small } = await measureTogether(
    { large: () => runNode([loop, roots.large]), small: () => runNode([loop, roots.small]) },
    repeat,
  );
  const [all, some] = [timesOf(large), timesOf(small)];
  const ratio = (all.assessing + all.rules) / all.reading;
  const growth = Math.log((all.dossiers * whole(all)) / (some.dossiers * whole(some)));
  const exponent = growth / Math.log(all.dossiers / some.dossiers);
  const each = ({ reading, assessing, rules }: RulesTimes) =>
    `${reading.toFixed(2)} + ${assessing.toFixed(2)} + ${rules.toFixed(2)} ms a dossier`;
  return [
    {
      what: `rules, ${all.dossiers} dossiers, one thread`,
      took: large,
      each: each(all),
      ratio: `${ratio.toFixed(2)} x reading and validating`,
      target: '<= 1.6 x',
      isReached: ratio <= 1.6,
    },
    {
      what: `rules, ${some.dossiers} dossiers`,
      took: small,
      each: each(some),
      ratio: `cost grows with the power of ${exponent.toFixed(2)}`,
      target: '0.9 - 1.1',
      isReached: exponent >= 0.9 && exponent <= 1.1,
    },
  ];
}

function timesOf({ output }: Measured): RulesTimes {
  return JSON.parse(output) as RulesTimes;
}

function whole({ reading, assessing, rules }: RulesTimes): number {
  return reading + assessing + rules;
}
