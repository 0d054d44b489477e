import { measureTogether } from '../measure/compare.ts';
import { runNode } from '../measure/run-process.ts';
import { formatSeconds, type Row } from '../measure/table.ts';
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
  const processor = check.processor - nothing.processor;
  return [
    {
      what: 'check of the shipped content, cold',
      took: check,
      ratio: `+${formatSeconds(difference)} (processor +${formatSeconds(processor)})`,
      target: '<= +600 ms',
      isReached: difference <= 0.6,
    },
    { what: 'floor: node -e 0', took: nothing },
  ];
}
