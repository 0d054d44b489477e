import type { Issue } from '../../issues/issue.ts';
import { nearestName } from '../../text/near-miss.ts';

export interface TemplatePlace {
  readonly file: string;
  /** Line of the file on which the body begins. */
  readonly firstLine: number;
}

interface Finding {
  readonly rule: string;
  /** Line and column in the body, counting from 1. */
  readonly row: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** An error in a template; it cannot be used until the error is gone. */
export function templateIssue(place: TemplatePlace, { row, ...finding }: Finding): Issue {
  return { ...finding, severity: 'error', file: place.file, line: place.firstLine + row - 1 };
}

/** What to write instead of a name nobody knows: the nearest one, or the whole list. */
export function suggestName(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return near ? `Gần giống: "${near}".` : `Các tên dùng được: ${known.join(', ')}.`;
}

export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort((left, right) => left.line - right.line || left.column - right.column);
}
