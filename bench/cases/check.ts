import { join } from 'node:path';
import { measureTogether } from '../measure/compare.ts';
import { runNode } from '../measure/run-process.ts';
import { formatRatio, type Row } from '../measure/table.ts';
import type { CaseContext } from './bench-case.ts';

/** The whole check of the province against reading and parsing the same data as JSON; both whole processes. */
export async function checkCase({ hoso, province, communes, years, repeat, source }: CaseContext): Promise<Row[]> {
  const { root, json } = province(communes);
  const { check, floor } = await measureTogether(
    {
      check: () => runNode([hoso, 'check', '--root', root]),
      floor: () => runNode([join(source, 'bench/floors/parse-json.ts'), json]),
    },
    repeat,
  );
  const each = ({ seconds }: { seconds: number }) =>
    `${((seconds * 1e6) / (communes * years * 37)).toFixed(0)} µs a result`;
  return [
    {
      what: `check, ${communes} communes x ${years} years`,
      took: check,
      each: each(check),
      ratio: formatRatio(check, floor),
      target: '<= 4 x, < 700 MB',
      isReached: check.seconds <= 4 * floor.seconds && check.bytes < 700e6,
    },
    { what: 'floor: read all files + JSON.parse', took: floor, each: each(floor) },
  ];
}
