import type { CheckOptions } from '../../src/check-repository.ts';
import { openReports } from './open-reports.ts';

export interface CheckerSource {
  readonly root: string;
  /** Folder where reports of dossiers are kept for the next run; undefined: every dossier is checked. */
  readonly reports: string | undefined;
  readonly wantsSummaries: boolean;
  /** The rules of dossiers to ask; undefined: all. Reports are kept of all rules only. */
  readonly rules?: ReadonlySet<string> | undefined;
}

/** How dossiers are checked: with reports kept for the next run, and telling what lists show, where that is asked for. */
export async function openChecker({ root, reports, wantsSummaries, rules }: CheckerSource): Promise<CheckOptions> {
  if (rules) return { rules };
  const kept = reports === undefined ? {} : { kept: openReports({ root, reports }) };
  if (!wantsSummaries) return kept;
  // Loaded only for who asks: a check that prints its findings has no use for it.
  const { summariseBundle } = await import('../../src/site/summarise.ts');
  return { ...kept, summarise: summariseBundle };
}
