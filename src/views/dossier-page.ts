import type { DossierAssessment, PillarAssessment } from '../assessment/assess-dossier.ts';
import type { GateAssessment } from '../assessment/index-gate.ts';
import { countProgress } from '../assessment/progress.ts';
import type { Stage } from '../schema/common.ts';
import type { Contact, Roles } from '../schema/content.ts';
import { formatDate } from '../text/dates.ts';
import { capitalise, lowerFirst } from '../text/letter-case.ts';
import type { ChartView } from './charts/chart-view.ts';
import { citePage } from './cite-page.ts';
import { buildCorrection, type CorrectionView } from './correction-view.ts';
import { buildCountTable } from './count-table.ts';
import { describeClaim, describeEligibility } from './counts.ts';
import { findBlockers } from './dossier-blockers.ts';
import { drawStanding } from './dossier-chart.ts';
import { buildDownloads, type DataFile, type Download, type DownloadView } from './download-view.ts';
import type { FigureTable } from './figure-table.ts';
import { describeReach } from './history-page.ts';
import { type DossierHistory, findVersion, hasHistory } from './history-view.ts';
import {
  criteriaSetPath,
  criterionAnchor,
  dossierPath,
  evidencePath,
  historyPath,
  qualityAnchor,
  qualityPath,
  reportPath,
} from './links.ts';
import { type Finding, groupNotices, type NoticeView } from './notice-view.ts';
import { formatCommune, formatPlace, type Place } from './place.ts';
import { hasReport, nameReport } from './report-page.ts';
import { buildResult, type ResultContext, type ResultView } from './result-view.ts';
import { buildScoreTable, claimScore } from './score-view.ts';
import { buildStages, type StageStanding, type StageView } from './stage-view.ts';
import type { VersionView } from './version-view.ts';

export interface GateView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly state: 'met' | 'not-met' | 'unknown';
  readonly label: string;
  readonly reason: string;
  readonly criteria: readonly { readonly id: string; readonly href: string }[];
}

export interface PillarView {
  readonly id: string;
  readonly title: string;
  readonly counts: PillarAssessment['counts'];
  readonly results: readonly ResultView[];
}

export interface DossierPage {
  readonly title: string;
  readonly commune: string;
  readonly communeId: string;
  readonly period: string;
  readonly place: string;
  readonly setTitle: string;
  readonly setHref: string;
  /** What the commune claims, and whether recognition can follow. */
  readonly claim: string;
  readonly asOf: string;
  /** undefined where git is not known. */
  readonly version: VersionView | undefined;
  /** How many versions there are, since when. */
  readonly history: string;
  /** undefined where there is but one version. */
  readonly historyHref: string | undefined;
  /** Where the groups stand: their points, where the set gives points, else their counts. */
  readonly standing: FigureTable;
  /** The same as a picture; undefined while nothing is known. */
  readonly chart: ChartView | undefined;
  readonly stages: readonly StageView[];
  readonly eligibility: string | undefined;
  readonly gates: readonly GateView[];
  readonly gateSource: string | undefined;
  /** How many findings there are in all, those beside their criterion included. */
  readonly noticeCount: number;
  /** Those of the dossier as a whole. */
  readonly notices: readonly NoticeView[];
  /** The page of all findings of the commune, at this dossier. */
  readonly qualityHref: string;
  readonly evidenceHref: string;
  /** undefined: the dossier has nothing but results. */
  readonly reportHref: string | undefined;
  /** "Lời báo cáo" */
  readonly reportTitle: string;
  readonly pillars: readonly PillarView[];
  readonly downloads: readonly DownloadView[];
  readonly path: string;
  readonly citation: string;
  readonly correction: CorrectionView;
  readonly issuer: string;
  readonly website: string | undefined;
  readonly notes: readonly string[];
}

export interface DossierPageInput extends Omit<ResultContext, 'notices' | 'score'> {
  readonly assessment: DossierAssessment;
  readonly place: Place;
  readonly findings: readonly Finding[];
  readonly downloads: readonly Download[];
  readonly data: readonly DataFile[];
  readonly documentTitles: ReadonlyMap<string, string>;
  readonly roles: Roles['roles'];
  readonly contact: Contact | undefined;
  readonly standings: ReadonlyMap<Stage, StageStanding>;
  readonly history: DossierHistory;
  /** Where the site is published; undefined: not known. */
  readonly site: URL | undefined;
}

/** All that the page of a dossier prints. Pure: the same data gives the same page. */
export function buildDossierPage(input: DossierPageInput): DossierPage {
  const { bundle, assessment } = input;
  const { data } = bundle.dossier;
  const commune = bundle.commune.commune.data;
  const set = bundle.criteriaSet.set.data;
  const name = formatCommune(commune);
  const ids = assessment.criteria.map(({ criterion }) => criterion.id);
  const groups = groupNotices(input.findings, ids);
  const notices = new Map(groups.map(group => [group.criterion, group]));
  const context = { bundle, score: assessment.score, notices, voices: input.voices };
  return {
    title: `${name}: ${lowerFirst(set.shortTitle)}, ${data.period.title}`,
    commune: name,
    communeId: bundle.commune.id,
    period: data.period.title,
    place: formatPlace(input.place),
    setTitle: set.shortTitle,
    setHref: criteriaSetPath(bundle.criteriaSet.id),
    claim: claimOf(input),
    asOf: formatDate(data.asOf),
    standing: assessment.score
      ? buildScoreTable(assessment.score, data.period.title)
      : buildCountTable(assessment, { kind: set.kind, period: data.period.title }),
    chart: drawStanding(assessment, { kind: set.kind, period: data.period.title }),
    stages: stagesOf(input),
    ...buildRecognition(input),
    noticeCount: groups.reduce((sum, group) => sum + group.notices.length, 0),
    notices: notices.get(undefined)?.notices ?? [],
    pillars: assessment.pillars.map(({ pillar, criteria, counts }) => ({
      id: pillar.id,
      title: pillar.title,
      counts,
      results: criteria.map(each => buildResult(each, context)),
    })),
    downloads: buildDownloads(bundle, input.downloads, input.data),
    ...buildAddresses(input),
    ...buildOrigin(input),
    issuer: commune.issuer,
    website: commune.website,
    notes: data.notes,
  };
}

function claimOf({ bundle, assessment }: DossierPageInput): string {
  const { score, counts, recognition, criteria } = assessment;
  return describeClaim({
    score: claimScore(score),
    claimant: capitalise(bundle.commune.commune.data.kind),
    counts,
    period: bundle.dossier.data.period.title,
    eligible: recognition ? recognition.eligible : null,
    progress: bundle.criteriaSet.set.data.kind === 'indicator' ? countProgress(criteria) : undefined,
  });
}

function stagesOf(input: DossierPageInput): readonly StageView[] {
  const { bundle, assessment, roles, documentTitles, standings } = input;
  return buildStages({
    dossier: bundle.dossier.data,
    set: bundle.criteriaSet.set.data,
    procedure: bundle.criteriaSet.procedure?.data,
    roles,
    documentTitles,
    standings,
    blockers: findBlockers(assessment),
  });
}

function buildRecognition({ bundle, assessment }: DossierPageInput) {
  const { recognition } = assessment;
  return {
    eligibility: recognition && describeEligibility(recognition.eligible),
    gates: (recognition?.gates ?? []).map(buildGate),
    gateSource: bundle.criteriaSet.set.data.recognition?.source,
  };
}

function buildGate({ id, title, text, met, reason, criteria }: GateAssessment): GateView {
  const state = met === undefined ? 'unknown' : met ? 'met' : 'not-met';
  const label = { met: 'Đạt', 'not-met': 'Chưa đạt', unknown: 'Chưa xác định' }[state];
  const links = criteria.map(criterion => ({ id: criterion, href: `#${criterionAnchor(criterion)}` }));
  return { id, title, text, state, label, reason, criteria: links };
}

function buildAddresses({ bundle, history }: DossierPageInput) {
  const { commune, id } = bundle;
  return {
    path: dossierPath(commune.id, id),
    qualityHref: `${qualityPath(commune.id)}#${qualityAnchor(id)}`,
    evidenceHref: evidencePath(commune.id, id),
    reportHref: hasReport(bundle) ? reportPath(commune.id, id) : undefined,
    reportTitle: nameReport(bundle),
    historyHref: hasHistory(history) ? historyPath(commune.id, id) : undefined,
  };
}

/** Which state of the data this is, how to cite it, whom to tell of a mistake in it. */
function buildOrigin(input: DossierPageInput) {
  const { bundle, history, site } = input;
  const version = findVersion(history);
  const subject = {
    communeId: bundle.commune.id,
    commune: formatCommune(bundle.commune.commune.data),
    dossier: bundle.id,
    period: bundle.dossier.data.period.title,
    commit: version?.commit,
    site,
  };
  return {
    version,
    history: describeReach(history),
    citation: citePage({ bundle, path: dossierPath(bundle.commune.id, bundle.id), version, site }),
    correction: buildCorrection(input.contact, subject),
  };
}
