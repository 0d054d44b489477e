import process from 'node:process';
import { keepCompiledCode } from '../call/keep-compiled-code.ts';
import type { ApartAnswer, ApartWork } from './check-apart.ts';

/* A process that checks a whole repository for a build and sends the report. */

process.once('message', (work: ApartWork) => void answer(work));
// All is said, or the build has ended before: nobody waits for the rest.
process.once('disconnect', () => process.exit());

keepCompiledCode();

async function answer({ root, reports }: ApartWork): Promise<void> {
  try {
    const { checkWhole } = await import('./check-whole.ts');
    end({ report: await checkWhole({ root, reports, onDossier: done => send({ done }) }) });
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
