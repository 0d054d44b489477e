import type { DossierBundle } from '../schema/bundle.ts';
import { citePage } from './cite-page.ts';
import { buildDossierHead, type DossierHead } from './dossier-head.ts';
import { reportPath } from './links.ts';
import { buildPlanLists, type PlanListView } from './plan-lists.ts';
import type { ProseRenderer } from './prose.ts';
import { buildSections, type SectionTitles, type SectionView } from './section-view.ts';
import type { VersionView } from './version-view.ts';

/** What a report or plan says in words, and the lists of a plan. */
export interface ReportPage extends DossierHead {
  readonly title: string;
  readonly subject: string;
  readonly issuer: string;
  readonly citation: string;
  readonly sections: readonly SectionView[];
  readonly planLists: readonly PlanListView[];
}

export interface ReportPageInput {
  readonly bundle: DossierBundle;
  readonly sectionTitles: SectionTitles;
  readonly renderProse: ProseRenderer;
  readonly version: VersionView | undefined;
  /** Where the site is published; undefined: not known. */
  readonly site: URL | undefined;
}

export function buildReportPage(input: ReportPageInput): ReportPage {
  const { bundle, version } = input;
  const head = buildDossierHead(bundle, version);
  return {
    ...head,
    title: `${nameReport(bundle)}: ${head.commune}, ${head.period}`,
    subject: bundle.dossier.data.subject,
    issuer: bundle.commune.commune.data.issuer,
    citation: citePage({
      bundle,
      part: nameReport(bundle),
      path: reportPath(bundle.commune.id, bundle.id),
      version,
      site: input.site,
    }),
    sections: buildSections(input),
    planLists: buildPlanLists(bundle.plan?.data),
  };
}

/** What the words of a dossier are called: those of a plan are no report. */
export function nameReport({ plan }: Pick<DossierBundle, 'plan'>): string {
  return plan === undefined ? 'Lời báo cáo' : 'Nội dung kế hoạch';
}

/** Whether a dossier has words or lists beside its results; the paths of the site ask the folder the same. */
export function hasReport({ report, plan }: Pick<DossierBundle, 'report' | 'plan'>): boolean {
  return report.size > 0 || plan !== undefined;
}
