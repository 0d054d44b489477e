import process from 'node:process';
import { formatSeconds } from './format-seconds.ts';

export interface Step {
  /** Shows how far the step is; on a terminal only, and not more often than ten times a second. */
  readonly tick: (done: number, total: number) => void;
  /** Ends the step with what came of it. */
  readonly end: (outcome: string) => void;
}

const width = 22;

/** Announces a step of the work; a terminal sees it count, a log gets one line when it is done. */
export function startStep(title: string): Step {
  const started = performance.now();
  const isLive = process.stderr.isTTY === true;
  let shown = 0;
  const show = (text: string) => process.stderr.write(`\r\x1b[K  ${title.padEnd(width)} ${text}`);
  if (isLive) show('...');
  return {
    tick(done, total) {
      const now = performance.now();
      if (!isLive || (now - shown < 100 && done < total)) return;
      shown = now;
      show(`${done}/${total}`);
    },
    end(outcome) {
      if (isLive) process.stderr.write('\r\x1b[K');
      process.stderr.write(`  ${title.padEnd(width)} ${outcome} (${formatSeconds(performance.now() - started)})\n`);
    },
  };
}
