import type { Issue } from '../issues/issue.ts';
import type { Check, Finding } from './check.ts';

/** What the issues of one run have in common. */
export interface RunScope {
  /** "<commune>/<dossier>" */
  readonly dossier?: string;
  /** The file a crash is reported at. */
  readonly file: string;
}

/** Runs every check; a check that crashes is reported as a fault of the tool and stops no other. */
export function runChecks<Context>(checks: readonly Check<Context>[], context: Context, scope: RunScope): Issue[] {
  const issues: Issue[] = [];
  for (const check of checks) {
    const before = issues.length;
    try {
      for (const finding of check.find(context)) issues.push(toIssue(check, finding, scope));
    } catch (error) {
      issues.splice(before, issues.length, describeCrash(check.id, error, scope));
    }
  }
  return issues;
}

function toIssue<Context>(check: Check<Context>, finding: Finding, scope: RunScope): Issue {
  const { at, path, line, criterion, message, hint, related, severity } = finding;
  const position = line === undefined ? at.locate(path ?? []) : { line, column: 1 };
  const issue = { rule: check.id, severity: severity ?? check.severity, file: at.file, ...position };
  return { ...issue, dossier: scope.dossier, criterion, message, hint, related };
}

function describeCrash(rule: string, error: unknown, { dossier, file }: RunScope): Issue {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: 'tool-fault',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    dossier,
    message: `Quy tắc "${rule}" không chạy được: lỗi của công cụ, không phải của số liệu (${reason}).`,
    hint: 'Báo cho người phụ trách công cụ, kèm tên tệp này.',
  };
}
