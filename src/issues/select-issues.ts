import { type Issue, type Severity, severities } from './issue.ts';

export interface Selection {
  /** Ids of the rules to show; all where empty. Errors are shown in any case. */
  readonly rules: readonly string[];
  /** The lightest severity to show. */
  readonly severity: Severity;
}

/** The findings a reader asked for, in their order. */
export function selectIssues(issues: readonly Issue[], { rules, severity }: Selection): Issue[] {
  const heaviest = severities.slice(0, severities.indexOf(severity) + 1);
  return issues.filter(
    ({ rule, severity: own }) =>
      heaviest.includes(own) && (rules.length === 0 || rules.includes(rule) || own === 'error'),
  );
}

/**
 * The exit code of a check: 2 where the tool itself failed, 1 where the data have errors or more warnings than
 * allowed, else 0.
 */
export function exitCodeOf(issues: readonly Issue[], maximumWarnings: number): 0 | 1 | 2 {
  if (issues.some(({ rule }) => rule === 'tool-fault')) return 2;
  const warnings = issues.filter(({ severity }) => severity === 'warning').length;
  return issues.some(({ severity }) => severity === 'error') || warnings > maximumWarnings ? 1 : 0;
}
