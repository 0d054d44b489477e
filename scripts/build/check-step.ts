import process from 'node:process';
import type { CheckReport } from '../../src/check-repository.ts';
import type { Repository } from '../../src/data/repository.ts';
import type { Scope } from '../../src/data/scope.ts';
import { formatText } from '../../src/issues/formats/format-text.ts';
import { summarise } from '../../src/issues/formats/summary.ts';
import { formatNumber } from '../../src/text/numbers.ts';
import { reportsIn } from './cache.ts';
import { checkApart } from './check-apart.ts';
import { startStep } from './progress.ts';

/** Checks what has changed since the last build; undefined, and the errors printed, where there are any. */
export async function checkStep(repository: Repository, scope: Scope, cache: string): Promise<CheckReport | undefined> {
  const step = startStep('Kiểm tra');
  const onDossier = (done: number) => step.tick(done, scope.dossiers.length);
  const report = await checkApart(repository, scope, { onDossier, reports: reportsIn(cache) });
  const counts = summarise(report);
  step.end(`${formatNumber(report.files)} tệp: ${counts.errors} lỗi, ${counts.warnings} cảnh báo`);
  if (counts.errors === 0) return report;
  const issues = report.issues.filter(({ severity }) => severity === 'error');
  process.stderr.write(`\n${formatText({ files: report.files, issues }, { again: 'npx hoso check' })}`);
  return undefined;
}
