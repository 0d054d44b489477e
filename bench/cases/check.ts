import { join } from 'node:path';
import { measureTogether } from '../measure/compare.ts';
import { runNode } from '../measure/run-process.ts';
import { formatMemory, formatSeconds, type Row } from '../measure/table.ts';
import type { CaseContext } from './bench-case.ts';

/** The whole check of the province against reading and parsing the same data as JSON; both whole processes. */
export async function checkCase({ hoso, province, communes, years, repeat, source }: CaseContext): Promise<Row[]> {
  const { root, json } = province(communes);
  const floor = join(source, 'bench/floors/parse-json.ts');
  const measured = await measureTogether(
    {
      check: () => runNode([hoso, 'check', '--root', root]),
      floor: () => runNode([floor, json]),
    },
    repeat,
  );
  const results = communes * years * 37;
  const ratio = measured.check.seconds / measured.floor.seconds;
  const isLight = measured.check.bytes < 700e6;
  const describe = (what: string, { seconds, bytes }: { seconds: number; bytes: number }) => ({
    what,
    time: formatSeconds(seconds),
    memory: formatMemory(bytes),
    each: `${((seconds * 1e6) / results).toFixed(1)} µs a result`,
  });
  return [
    {
      ...describe(`check, ${communes} communes x ${years} years`, measured.check),
      ratio: `${ratio.toFixed(2)} x`,
      target: '<= 4 x, < 700 MB',
      isReached: ratio <= 4 && isLight,
    },
    {
      ...describe('floor: read all files + JSON.parse', measured.floor),
      ratio: '1',
      target: '',
      isReached: undefined,
    },
  ];
}
