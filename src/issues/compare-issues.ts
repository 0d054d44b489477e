import { compareText } from '../text/collation.ts';
import type { Issue } from './issue.ts';

/** The order in which findings are told: by file, line, column, rule, criterion and message. */
export function compareIssues(left: Issue, right: Issue): number {
  return (
    compare(left.file, right.file) ||
    left.line - right.line ||
    left.column - right.column ||
    compare(left.rule, right.rule) ||
    compareText(left.criterion ?? '', right.criterion ?? '') ||
    compare(left.message, right.message)
  );
}

function compare(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
