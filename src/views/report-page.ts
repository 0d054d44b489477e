import type { DossierBundle } from '../schema/bundle.ts';
import { formatDate } from '../text/dates.ts';
import { citePage } from './cite-page.ts';
import { communePath, dossierPath, reportPath } from './links.ts';
import { formatCommune } from './place.ts';
import { buildPlanLists, type PlanListView } from './plan-lists.ts';
import type { ProseRenderer } from './prose.ts';
import { buildSections, type SectionTitles, type SectionView } from './section-view.ts';
import type { VersionView } from './version-view.ts';

/** What a report or plan says in words, and the lists of a plan. */
export interface ReportPage {
  readonly title: string;
  readonly subject: string;
  readonly issuer: string;
  readonly commune: string;
  readonly communeHref: string;
  readonly period: string;
  readonly dossierHref: string;
  readonly asOf: string;
  readonly version: VersionView | undefined;
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
  const { period, asOf, subject } = bundle.dossier.data;
  const commune = formatCommune(bundle.commune.commune.data);
  return {
    title: `Lời báo cáo: ${commune}, ${period.title}`,
    subject,
    issuer: bundle.commune.commune.data.issuer,
    commune,
    communeHref: communePath(bundle.commune.id),
    period: period.title,
    dossierHref: dossierPath(bundle.commune.id, bundle.id),
    asOf: formatDate(asOf),
    version,
    citation: citePage({
      bundle,
      part: 'Lời báo cáo',
      path: reportPath(bundle.commune.id, bundle.id),
      version,
      site: input.site,
    }),
    sections: buildSections(input),
    planLists: buildPlanLists(bundle.plan?.data),
  };
}

/** Whether a dossier has words or lists beside its results; the paths of the site ask the folder the same. */
export function hasReport({ report, plan }: Pick<DossierBundle, 'report' | 'plan'>): boolean {
  return report.size > 0 || plan !== undefined;
}
