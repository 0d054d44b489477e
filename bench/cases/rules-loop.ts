import process from 'node:process';
import { assessDossier } from '../../src/assessment/assess-dossier.ts';
import { checkDossiers, mergeReports, wholeScope } from '../../src/check-repository.ts';
import { openRepository, type Repository } from '../../src/data/repository.ts';

/*
 * A process that checks all dossiers in one thread and tells reading and assessing from rules; small provinces round
 * after round.
 */

export interface RulesTimes {
  readonly dossiers: number;
  /** Milliseconds of processor time a dossier, warm: reading and validating its files. */
  readonly reading: number;
  /** Computing ratios, verdicts and points, which pages and documents need as well. */
  readonly assessing: number;
  /** Everything else. */
  readonly rules: number;
}

/** So many dossiers are checked before time counts, and about so many at least after. */
const warmUp = 400;

const [root = ''] = process.argv.slice(2);
const { dossiers } = wholeScope(openRepository(root));
for (let done = 0; done < warmUp; done += dossiers.length) checkRound(dossiers.slice(0, warmUp));
let [reading, assessing, rules, counted] = [0, 0, 0, 0];
while (counted < warmUp) {
  const times = checkRound(dossiers);
  reading += times.reading;
  assessing += times.assessing;
  // The check assesses each dossier once, and it has been assessed once more to be measured.
  rules += times.all - times.reading - 2 * times.assessing;
  counted += dossiers.length;
}
const each = (time: number) => time / counted;
const result: RulesTimes = {
  dossiers: dossiers.length,
  reading: each(reading),
  assessing: each(assessing),
  rules: each(rules),
};
console.log(JSON.stringify(result));

function checkRound(keys: readonly string[]): Times & { all: number } {
  const times = { reading: 0, assessing: 0 };
  const repository = timeReading(openRepository(root), times);
  const started = clock();
  mergeReports([checkDossiers(repository, keys)]);
  return { ...times, all: clock() - started };
}

interface Times {
  reading: number;
  assessing: number;
}

function timeReading(repository: Repository, times: Times): Repository {
  const timed = <Args extends readonly unknown[], Result>(read: (...args: Args) => Result, part: keyof Times) => {
    return (...args: Args): Result => {
      const started = clock();
      const result = read(...args);
      times[part] += clock() - started;
      return result;
    };
  };
  const assess = timed(assessDossier, 'assessing');
  const load = timed(repository.loadDossier, 'reading');
  return {
    ...repository,
    loadDossier: (communeId, id) => {
      const loaded = load(communeId, id);
      if (loaded.value) assess(loaded.value);
      return loaded;
    },
    loadEarlier: timed(repository.loadEarlier, 'reading'),
  };
}

/** Milliseconds this thread has had the processor: what else the machine does, and the collector's threads, stay out. */
function clock(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
