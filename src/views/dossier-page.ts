import type { DossierAssessment, PillarAssessment } from '../assessment/assess-dossier.ts';
import type { GateAssessment } from '../assessment/index-gate.ts';
import { countProgress } from '../assessment/progress.ts';
import { formatDate } from '../text/dates.ts';
import { buildCountTable } from './count-table.ts';
import { describeClaim, describeEligibility } from './counts.ts';
import { buildDownloads, type Download, type DownloadView } from './download-view.ts';
import type { FigureTable } from './figure-table.ts';
import {
  appraisalPath,
  criteriaSetPath,
  criterionAnchor,
  dossierDataPath,
  dossierPath,
  qualityAnchor,
  qualityPath,
} from './links.ts';
import { type Finding, groupNotices, type NoticeGroup } from './notice-view.ts';
import { capitalise, formatCommune, formatPlace, type Place } from './place.ts';
import { buildPlanLists, type PlanListView } from './plan-lists.ts';
import { buildRegister, type RegisterRow } from './register-view.ts';
import { buildResult, type ResultContext, type ResultView } from './result-view.ts';
import { buildScoreTable } from './score-view.ts';
import { buildSections, type SectionTitles, type SectionView } from './section-view.ts';
import { buildStages, type StageView } from './stage-view.ts';

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
  /** Where the groups stand: their points, where the set gives points, else their counts. */
  readonly standing: FigureTable;
  readonly stages: readonly StageView[];
  /** The page of the appraisal, where there is one. */
  readonly appraisalHref: string | undefined;
  readonly eligibility: string | undefined;
  readonly gates: readonly GateView[];
  readonly gateSource: string | undefined;
  /** What should be looked at again. */
  readonly notices: readonly NoticeGroup[];
  readonly noticeCount: number;
  /** The page of all findings of the commune, at this dossier. */
  readonly qualityHref: string;
  readonly pillars: readonly PillarView[];
  readonly planLists: readonly PlanListView[];
  readonly sections: readonly SectionView[];
  readonly register: readonly RegisterRow[];
  readonly downloads: readonly DownloadView[];
  readonly dataHref: string;
  readonly path: string;
  readonly citation: string;
  readonly issuer: string;
  readonly website: string | undefined;
  readonly notes: readonly string[];
}

export interface DossierPageInput extends Omit<ResultContext, 'notices' | 'score'> {
  readonly assessment: DossierAssessment;
  readonly place: Place;
  readonly findings: readonly Finding[];
  readonly sectionTitles: SectionTitles;
  readonly downloads: readonly Download[];
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
  const path = dossierPath(bundle.commune.id, bundle.id);
  const { recognition } = assessment;
  const criteria = assessment.criteria.map(({ criterion }) => criterion.id);
  const notices = groupNotices(input.findings, criteria);
  const context = {
    ...input,
    score: assessment.score,
    notices: new Map(notices.map(group => [group.criterion?.id, group])),
  };
  return {
    title: `${name}: ${set.shortTitle.charAt(0).toLocaleLowerCase('vi')}${set.shortTitle.slice(1)}, ${data.period.title}`,
    commune: name,
    communeId: bundle.commune.id,
    period: data.period.title,
    place: formatPlace(input.place),
    setTitle: set.shortTitle,
    setHref: criteriaSetPath(bundle.criteriaSet.id),
    claim: describeClaim({
      score: assessment.score,
      claimant: capitalise(commune.kind),
      counts: assessment.counts,
      period: data.period.title,
      eligible: recognition ? recognition.eligible : null,
      progress: set.kind === 'indicator' ? countProgress(assessment.criteria) : undefined,
    }),
    asOf: formatDate(data.asOf),
    standing: assessment.score
      ? buildScoreTable(assessment.score, data.period.title)
      : buildCountTable(assessment, { kind: set.kind, period: data.period.title }),
    stages: buildStages(data.stage, bundle.criteriaSet.procedure?.data),
    appraisalHref: bundle.appraisal.size > 0 ? appraisalPath(bundle.commune.id, bundle.id) : undefined,
    eligibility: recognition && describeEligibility(recognition.eligible),
    gates: (recognition?.gates ?? []).map(buildGate),
    gateSource: set.recognition?.source,
    notices,
    noticeCount: notices.reduce((sum, group) => sum + group.notices.length, 0),
    qualityHref: `${qualityPath(bundle.commune.id)}#${qualityAnchor(bundle.id)}`,
    pillars: assessment.pillars.map(pillar => buildPillar(pillar, context)),
    planLists: buildPlanLists(bundle.plan?.data),
    sections: buildSections(input),
    register: buildRegister(bundle, input.kinds),
    downloads: buildDownloads(bundle, input.downloads),
    dataHref: dossierDataPath(bundle.commune.id, bundle.id),
    path,
    citation: cite(bundle, input.site && new URL(path, input.site).href),
    issuer: commune.issuer,
    website: commune.website,
    notes: data.notes,
  };
}

/** Without an address where the site has none yet: a path alone leads nobody here. */
function cite({ commune, dossier }: DossierPageInput['bundle'], address: string | undefined): string {
  const { issuer } = commune.commune.data;
  const asOf = `số liệu tính đến ngày ${formatDate(dossier.data.asOf)}`;
  const parts = [issuer, `“${dossier.data.subject}”`, asOf, 'Hồ Sơ Số', address];
  return parts.filter(part => part !== undefined).join(', ');
}

function buildPillar({ pillar, criteria, counts }: PillarAssessment, context: ResultContext): PillarView {
  const results = criteria.map(each => buildResult(each, context));
  return { id: pillar.id, title: pillar.title, counts, results };
}

function buildGate({ id, title, text, met, reason, criteria }: GateAssessment): GateView {
  const state = met === undefined ? 'unknown' : met ? 'met' : 'not-met';
  const label = { met: 'Đạt', 'not-met': 'Chưa đạt', unknown: 'Chưa xác định' }[state];
  const links = criteria.map(criterion => ({ id: criterion, href: `#${criterionAnchor(criterion)}` }));
  return { id, title, text, state, label, reason, criteria: links };
}
