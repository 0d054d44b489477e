import type { Issue, Severity } from '../issue.ts';

/** What a run found, as the formatters receive it. */
export interface Findings {
  readonly files: number;
  readonly issues: readonly Issue[];
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Counts of a run. */
export function summarise({ files, issues }: Findings): Summary {
  const count = (severity: Severity) => issues.filter(issue => issue.severity === severity).length;
  return { files, errors: count('error'), warnings: count('warning'), infos: count('info') };
}
