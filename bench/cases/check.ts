import { join } from 'node:path';
import { measureTogether } from '../measure/compare.ts';
import { runNode } from '../measure/run-process.ts';
import { formatRatio, type Row } from '../measure/table.ts';
import type { CaseContext } from './bench-case.ts';

/**
 * What a check without the inspector's rules asks: that every id, entry and reference holds, every ratio, every verdict
 * that a target decides, all evidence that the set requires.
 */
const firstRules = [
  'assignment-unique',
  'count-whole',
  'criterion-exists',
  'document-exists',
  'document-file-exists',
  'document-kind-known',
  'document-template-exists',
  'document-unique',
  'evidence-names-criterion',
  'evidence-present',
  'period-in-set',
  'ratio-agrees',
  'ratio-complete',
  'result-parts',
  'result-unique',
  'section-known',
  'text-plain',
  'value-in-range',
  'verdict-supported',
];

/** The whole check of the province against reading and parsing the same data as JSON; all whole processes. */
export async function checkCase({ hoso, province, communes, years, repeat, source }: CaseContext): Promise<Row[]> {
  const { root, json } = province(communes);
  const { first, check, floor } = await measureTogether(
    {
      first: () => runNode([hoso, 'check', '--only', firstRules.join(','), '--root', root]),
      check: () => runNode([hoso, 'check', '--root', root]),
      floor: () => runNode([join(source, 'bench/floors/parse-json.ts'), json]),
    },
    repeat,
  );
  const each = ({ seconds }: { seconds: number }) =>
    `${((seconds * 1e6) / (communes * years * 37)).toFixed(0)} µs a result`;
  const what = `check, ${communes} communes x ${years} years`;
  return [
    {
      what: `${what}, ${firstRules.length} rules: structure, ratios, verdicts, required evidence`,
      took: first,
      each: each(first),
      ratio: formatRatio(first, floor),
    },
    {
      what: `${what}, all rules`,
      took: check,
      each: each(check),
      ratio: formatRatio(check, floor),
      target: '<= 4 x, < 700 MB',
      isReached: check.seconds <= 4 * floor.seconds && check.bytes < 700e6,
    },
    { what: 'floor: read all files + JSON.parse', took: floor, each: each(floor) },
  ];
}
