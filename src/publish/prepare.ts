import type { CheckReport } from '../check-repository.ts';
import type { Prepared } from '../site/prepared.ts';

/** What the pages need of the steps before them: documents, and findings by dossier. */
export function prepare(report: CheckReport, { documents }: Pick<Prepared, 'documents'>): Prepared {
  const ofDossiers = report.issues.filter(({ dossier }) => dossier !== undefined);
  const waived = Map.groupBy(report.waived ?? [], ({ issue }) => issue.dossier ?? '');
  return {
    documents,
    findings: Object.fromEntries(Map.groupBy(ofDossiers, ({ dossier }) => dossier ?? '')),
    waived: Object.fromEntries(waived),
    summaries: report.summaries ?? {},
    digests: report.digests ?? {},
  };
}
