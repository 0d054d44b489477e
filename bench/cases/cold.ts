import { measureTogether } from '../measure/compare.ts';
import { runNode } from '../measure/run-process.ts';
import { formatMemory, formatSeconds, type Row } from '../measure/table.ts';
import type { CaseContext } from './bench-case.ts';

/** The check of the content the repository ships, in a new process, against a process that does nothing. */
export async function coldCase({ hoso, source, repeat }: CaseContext): Promise<Row[]> {
  const { check, nothing } = await measureTogether(
    {
      check: () => runNode([hoso, 'check'], { cwd: source, accept: [0, 1] }),
      nothing: () => runNode(['-e', '0']),
    },
    3 * repeat,
  );
  const difference = check.seconds - nothing.seconds;
  const describe = (what: string, { seconds, bytes }: { seconds: number; bytes: number }) => ({
    what,
    time: formatSeconds(seconds),
    memory: formatMemory(bytes),
    each: '',
  });
  return [
    {
      ...describe('check of the shipped content, cold', check),
      ratio: `+${formatSeconds(difference)}`,
      target: '<= +600 ms',
      isReached: difference <= 0.6,
    },
    { ...describe('floor: node -e 0', nothing), ratio: '', target: '', isReached: undefined },
  ];
}
