import { existsSync } from 'node:fs';
import process from 'node:process';
import { type CheckReport, mergeReports, wholeScope } from '../../src/check-repository.ts';
import { ruleGuides } from '../../src/checks/all-rules.ts';
import { waiverNeeded } from '../../src/checks/dossier/apply-waivers.ts';
import { openRepository, type Repository } from '../../src/data/repository.ts';
import { type Scope, scopeOfChanges, scopeOfPaths } from '../../src/data/scope.ts';
import { formatGithub } from '../../src/issues/formats/format-github.ts';
import { formatJson } from '../../src/issues/formats/format-json.ts';
import { formatSarif } from '../../src/issues/formats/format-sarif.ts';
import { formatText } from '../../src/issues/formats/format-text.ts';
import { severities } from '../../src/issues/issue.ts';
import { exitCodeOf, selectIssues } from '../../src/issues/select-issues.ts';
import { checkInParallel } from './check-in-parallel.ts';

/** What the command line asks for, as written there. */
export interface CheckRequest {
  readonly root: string;
  readonly paths: readonly string[];
  /** The changed files, or a sentence why there is no telling; undefined where all files are meant. */
  readonly changed: Promise<readonly string[] | string> | undefined;
  readonly format: string;
  readonly severity: string;
  readonly only: string;
  readonly fingerprints: boolean;
  readonly 'max-warnings': string;
  /** When the command began, as of `performance.now()`. */
  readonly started: number;
}

/** Checks and prints; returns the exit code, or a Vietnamese sentence that says what is wrong with the request. */
export async function checkFiles(request: CheckRequest): Promise<number | string> {
  const format = Object.hasOwn(formats, request.format) ? formats[request.format] : undefined;
  if (!format) return `Không có dạng "${request.format}".`;
  const severity = severities.find(each => each === request.severity);
  if (!severity) return `Không có mức "${request.severity}".`;
  const rules = request.only.split(',').filter(Boolean);
  const unknownRule = rules.find(rule => !ruleGuides.some(({ id }) => id === rule));
  if (unknownRule) return `Không có quy tắc "${unknownRule}".`;
  const limit = request['max-warnings'];
  if (!/^\d*$/.test(limit)) return '--max-warnings phải là một số.';
  const repository = openRepository(request.root);
  const scope = await scopeOf(request, repository);
  if (typeof scope === 'string') return scope;
  const onDossier = progress(scope.dossiers.length);
  const asked = rulesToAsk(rules);
  const dossiers = await checkInParallel(repository, scope, { onDossier, rules: asked });
  const report = await withDocuments(dossiers, repository, scope);
  const chosen = selectIssues(report.issues, { rules, severity: 'info' });
  const issues = selectIssues(chosen, { rules, severity });
  const seconds = (performance.now() - request.started) / 1000;
  const hidden = report.issues.length - issues.length;
  const facts = { seconds, hidden, asked: asked?.size ?? 0, hasFingerprints: request.fingerprints };
  process.stdout.write(format({ ...report, issues }, facts));
  return exitCodeOf(chosen, limit === '' ? Number.POSITIVE_INFINITY : Number(limit));
}

/** Whether a waiver is needed shows only when every rule has been asked. */
function rulesToAsk(rules: readonly string[]): ReadonlySet<string> | undefined {
  return rules.length === 0 || rules.includes(waiverNeeded) ? undefined : new Set(rules);
}

/** The engine of the documents is loaded only where there is something for it: attached files, forms, templates. */
async function withDocuments(report: CheckReport, repository: Repository, scope: Scope): Promise<CheckReport> {
  const { templates, forms } = scope;
  const reports = [report];
  if (scope.dossiers.some(key => existsSync(`${repository.root}/communes/${key}/files`))) {
    const { checkAttachments } = await import('../../src/check-attachments.ts');
    reports.push(checkAttachments(repository, scope.dossiers));
  }
  if (forms.length > 0) {
    const { checkForms } = await import('../../src/check-forms.ts');
    reports.push(checkForms(repository, forms));
  }
  if (templates.length > 0) {
    const { checkOverrides, checkTemplates } = await import('../../src/check-templates.ts');
    reports.push(checkTemplates(repository, templates), await checkOverrides(repository, templates));
  }
  return reports.length > 1 ? mergeReports(reports) : report;
}

async function scopeOf({ root, paths, changed }: CheckRequest, repository: Repository): Promise<Scope | string> {
  const whole = () => wholeScope(repository);
  if (changed && paths.length > 0) return 'Chỉ dùng một trong hai: đường dẫn hoặc --changed-since.';
  const files = await changed;
  if (typeof files === 'string') return files;
  if (files) return scopeOfChanges(repository, files, whole);
  const unknown: string[] = [];
  const scope = scopeOfPaths(paths, { root, from: process.cwd(), whole, unknown });
  return unknown.length > 0 ? `Không có gì để kiểm tra ở: ${unknown.join(', ')}.` : scope;
}

interface RunFacts {
  readonly seconds: number;
  readonly hidden: number;
  readonly asked: number;
  readonly hasFingerprints: boolean;
}

const formats: Readonly<Record<string, (report: CheckReport, run: RunFacts) => string>> = {
  text: (report, facts) =>
    formatText(report, { ...facts, unfinished: report.unfinished ?? [], again: 'npx hoso check' }),
  json: formatJson,
  github: formatGithub,
  sarif: report => formatSarif(report, ruleGuides),
};

/** A line on the terminal that counts dossiers; silent in pipes and for a handful. */
function progress(total: number): (done: number) => void {
  if (!process.stderr.isTTY || total < 50) return () => {};
  return done => {
    process.stderr.write(`\rĐang kiểm tra: ${done}/${total} hồ sơ`);
    if (done === total) process.stderr.write('\r\x1b[K');
  };
}
