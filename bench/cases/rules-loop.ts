import process from 'node:process';
import { checkDossiers, mergeReports, wholeScope } from '../../src/check-repository.ts';
import { openRepository, type Repository } from '../../src/data/repository.ts';

/* A process that checks all dossiers in one thread and tells reading from rules; small provinces round after round. */

export interface RulesTimes {
  readonly dossiers: number;
  /** Milliseconds of processor time a dossier, warm: reading and validating its files, and everything else. */
  readonly reading: number;
  readonly rules: number;
}

/** So many dossiers are checked before time counts, and about so many at least after. */
const warmUp = 400;

const [root = ''] = process.argv.slice(2);
const { dossiers } = wholeScope(openRepository(root));
for (let done = 0; done < warmUp; done += dossiers.length) checkRound(dossiers.slice(0, warmUp));
let [reading, rules, counted] = [0, 0, 0];
while (counted < warmUp) {
  const times = checkRound(dossiers);
  reading += times.reading;
  rules += times.all - times.reading;
  counted += dossiers.length;
}
const result: RulesTimes = { dossiers: dossiers.length, reading: reading / counted, rules: rules / counted };
console.log(JSON.stringify(result));

function checkRound(keys: readonly string[]): { reading: number; all: number } {
  const times = { reading: 0 };
  const repository = timeReading(openRepository(root), times);
  const started = clock();
  mergeReports([checkDossiers(repository, keys)]);
  return { ...times, all: clock() - started };
}

function timeReading(repository: Repository, times: { reading: number }): Repository {
  const timed = <Args extends readonly unknown[], Result>(read: (...args: Args) => Result) => {
    return (...args: Args): Result => {
      const started = clock();
      const result = read(...args);
      times.reading += clock() - started;
      return result;
    };
  };
  return { ...repository, loadDossier: timed(repository.loadDossier), loadEarlier: timed(repository.loadEarlier) };
}

/** Milliseconds this thread has had the processor: what else the machine does, and the collector's threads, stay out. */
function clock(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
