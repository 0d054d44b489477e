import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkForms } from '../check-forms.ts';
import { type CheckReport, checkRepository, mergeReports, wholeScope } from '../check-repository.ts';
import { checkTemplates } from '../check-templates.ts';
import { writeFile } from '../checks/testing/make-dossier.ts';
import { openRepository } from '../data/repository.ts';
import { fixFile } from '../fix/fix-file.ts';
import type { Issue } from '../issues/issue.ts';
import { fuzzFiles } from './fuzz-files.ts';
import { mutate } from './mutate.ts';
import { makeRandom } from './random.ts';

export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
  /** Milliseconds one check may take. */
  readonly limit: number;
  readonly onRun?: (done: number) => void;
}

/** A run that did what no run may do; `seed` makes it again. */
export interface FuzzFailure {
  readonly seed: number;
  readonly file: string;
  readonly reason: string;
}

export interface FuzzReport {
  readonly runs: number;
  /** Runs in which the damage was found. */
  readonly rejected: number;
  readonly failures: readonly FuzzFailure[];
}

/**
 * Damages one file of the sample repository after the other and checks the whole: never a crash, never a hang,
 * every rejection with a file and a line that are there. Repairing what is mechanical must neither crash, nor need a
 * second run, nor touch a figure.
 */
export function runFuzz({ runs, seed, limit, onRun = () => {} }: FuzzOptions): FuzzReport {
  const root = mkdtempSync(join(tmpdir(), 'hoso-fuzz-'));
  const files = Object.keys(fuzzFiles).sort();
  for (const file of files) writeFile(root, file, fuzzFiles[file] ?? '');
  const failures: FuzzFailure[] = [];
  let rejected = 0;
  try {
    for (let run = 0; run < runs; run++) {
      const file = makeRandom(seed + run).pick(files);
      const original = readFileSync(join(root, file), 'utf8');
      const { content } = mutate(original, seed + run);
      writeFileSync(join(root, file), content);
      const { reason: fault, isRejected } = checkOnce(root, limit);
      const reason = fault ?? repairFault(file, content.toString('utf8'));
      writeFileSync(join(root, file), original);
      if (reason) failures.push({ seed: seed + run, file, reason });
      if (isRejected) rejected++;
      onRun(run + 1);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return { runs, rejected, failures };
}

function checkOnce(root: string, limit: number): { readonly reason: string | undefined; readonly isRejected: boolean } {
  const started = performance.now();
  let report: CheckReport;
  try {
    const repository = openRepository(root);
    const scope = wholeScope(repository);
    report = mergeReports([
      checkRepository(repository, scope),
      checkForms(repository, scope.forms),
      checkTemplates(repository, scope.templates),
    ]);
  } catch (error) {
    return {
      reason: `crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      isRejected: false,
    };
  }
  const elapsed = performance.now() - started;
  const wrong = report.issues.map(issue => misplacement(root, issue)).find(reason => reason !== undefined);
  const reason = elapsed > limit ? `hang: ${Math.round(elapsed)} ms` : wrong;
  return { reason, isRejected: report.issues.some(({ severity }) => severity === 'error') };
}

const order = ['1.1', '1.2', '1.10', '2.1', '2.2'];

function repairFault(file: string, text: string): string | undefined {
  try {
    const fixed = fixFile({ file, text, order });
    const again = fixFile({ file, text: fixed.text, order });
    if (again.text !== fixed.text) return `repair: a second run changes more: ${again.changes.join('; ')}`;
    return digitsOf(fixed.text) === digitsOf(text) ? undefined : `repair: touches figures: ${fixed.changes.join('; ')}`;
  } catch (error) {
    return `repair: crash: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** All digits, sorted: putting entries in order moves them. */
function digitsOf(text: string): string {
  return text.replace(/\D/g, '').split('').sort().join('');
}

function misplacement(root: string, { rule, file, line, column, message, hint }: Issue): string | undefined {
  if (rule === 'tool-fault') return `tool-fault: ${message}`;
  if (message === '' || hint === '' || /\bundefined\b|\bNaN\b|\[object /.test(message + hint))
    return `words: ${rule}: ${message} ${hint}`;
  const lines = readFileSync(join(root, file), 'utf8').split(/\r\n?|\n/).length;
  const isPlaced = Number.isInteger(line) && line >= 1 && line <= lines && Number.isInteger(column) && column >= 1;
  return isPlaced ? undefined : `place: ${rule} at ${file}:${line}:${column} of ${lines} lines`;
}
