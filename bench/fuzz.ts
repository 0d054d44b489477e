import process from 'node:process';
import { parseArgs } from 'node:util';
import { runFuzz } from '../src/fuzz/run-fuzz.ts';

/** `npm run fuzz -- --runs 20000 --seed 1`: damaged files through the check; prints every run that went wrong. */
const options = { runs: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } } as const;
const { values } = parseArgs({ options });
const onRun = (done: number) => {
  if (process.stderr.isTTY && done % 500 === 0) process.stderr.write(`\r${done} / ${values.runs}`);
};
const report = runFuzz({ runs: Number(values.runs), seed: Number(values.seed), limit: 1000, onRun });
for (const { seed, file, reason } of report.failures) console.log(`seed ${seed} ${file}: ${reason}`);
console.log(`\n${report.runs} runs, ${report.rejected} rejected, ${report.failures.length} failures`);
process.exitCode = report.failures.length === 0 ? 0 : 1;
