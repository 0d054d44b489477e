import process from 'node:process';
import { wholeScope } from '../../src/check-repository.ts';
import { openRepository } from '../../src/data/repository.ts';
import { checkInParallel } from '../check/check-in-parallel.ts';
import type { ApartAnswer, ApartWork } from './check-apart.ts';

/* A process that checks a whole repository for a build and sends the report. */

process.once('message', (work: ApartWork) => void answer(work));
// All is said, or the build has ended before: nobody waits for the rest.
process.once('disconnect', () => process.exit());

async function answer({ root, reports }: ApartWork): Promise<void> {
  try {
    const repository = openRepository(root);
    const onDossier = (done: number) => send({ done });
    const options = { onDossier, reports, wantsSummaries: true };
    end({ report: await checkInParallel(repository, wholeScope(repository), options) });
  } catch (error) {
    end({ fault: error });
  }
}

function send(answer: ApartAnswer): void {
  process.send?.(answer);
}

/** A report is large: the channel stays open until all of it is sent. */
function end(answer: ApartAnswer): void {
  process.send?.(answer, undefined, undefined, () => process.disconnect());
}
