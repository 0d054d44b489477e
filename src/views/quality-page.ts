import { formatDate } from '../text/dates.ts';
import { formatNumber } from '../text/numbers.ts';
import { communePath, criterionEvidencePath, dossierPath, qualityAnchor, qualityPath, rulePath } from './links.ts';
import { type Finding, withoutKeys } from './notice-view.ts';
import type { VersionView } from './version-view.ts';

/** A finding somebody answers for, as page models take it. */
export interface WaivedFinding {
  readonly issue: Finding;
  readonly reason: string;
  readonly role: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** What the check said of one dossier of a commune. */
export interface CheckedDossier {
  readonly id: string;
  /** "năm 2023"; with the set where the commune has two dossiers of the period. */
  readonly period: string;
  /** Id and title of each criterion, in the order of the set. */
  readonly criteria: readonly { readonly id: string; readonly title: string }[];
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** The state of the data that was checked; undefined where git is not known. */
  readonly version?: VersionView | undefined;
}

export interface FindingView {
  /** "Cảnh báo", "Lưu ý" */
  readonly severity: string;
  readonly message: string;
  readonly hint: string;
  /** "results.yaml, dòng 14" */
  readonly place: string;
  readonly related: readonly { readonly message: string; readonly place: string }[];
  readonly rule: string;
  readonly ruleHref: string;
  /** "Giữ nguyên: ... (Chủ tịch UBND xã, 20/11/2023)"; undefined where nobody answers for it. */
  readonly waiver: string | undefined;
}

export interface FindingGroup {
  readonly title: string;
  /** Where the criterion stands on the page of the dossier; undefined for the dossier as a whole. */
  readonly href: string | undefined;
  readonly findings: readonly FindingView[];
}

export interface DossierQuality {
  readonly anchor: string;
  readonly period: string;
  readonly href: string;
  /** "18 cảnh báo, 10 lưu ý"; says so where there is nothing. */
  readonly summary: string;
  readonly version: VersionView | undefined;
  readonly groups: readonly FindingGroup[];
  /** Those somebody answers for, apart. */
  readonly waived: readonly FindingGroup[];
}

export interface QualityPage {
  readonly commune: string;
  readonly communeHref: string;
  readonly path: string;
  readonly summary: string;
  readonly dossiers: readonly DossierQuality[];
  readonly citation: string;
}

export interface QualityPageInput {
  readonly communeId: string;
  /** "Xã Quang Trung" */
  readonly commune: string;
  /** In the order of the page. */
  readonly dossiers: readonly CheckedDossier[];
  /** Where the site is published; undefined: not known. */
  readonly site?: URL | undefined;
}

/** What the check found in the dossiers of a commune, in words for those who mend them and those who read them. */
export function buildQualityPage({ communeId, commune, dossiers, site }: QualityPageInput): QualityPage {
  const path = qualityPath(communeId);
  const states = dossiers.flatMap(({ period, version }) =>
    version ? [`hồ sơ ${period} sửa lần cuối ngày ${version.label}`] : [],
  );
  return {
    commune,
    communeHref: communePath(communeId),
    path,
    summary: describeCounts(countFindings(dossiers)),
    dossiers: dossiers.map(dossier => buildDossier(dossier, communeId)),
    citation: [
      'Hồ Sơ Số',
      `“${commune}: chất lượng số liệu”`,
      ...states,
      ...(site ? [new URL(path, site).href] : []),
    ].join(', '),
  };
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
}

/** How many findings there are of each kind; waived ones count apart. */
export function countFindings(dossiers: readonly Pick<CheckedDossier, 'findings' | 'waived'>[]): FindingCounts {
  const all = dossiers.flatMap(({ findings }) => findings);
  const count = (severity: Finding['severity']) => all.filter(each => each.severity === severity).length;
  const waived = dossiers.reduce((sum, dossier) => sum + dossier.waived.length, 0);
  return { errors: count('error'), warnings: count('warning'), infos: count('info'), waived };
}

/** "18 cảnh báo, 10 lưu ý; 2 chỗ được giữ nguyên có lý do" */
export function describeCounts({ errors, warnings, infos, waived }: FindingCounts): string {
  const parts = [];
  if (errors > 0) parts.push(`${formatNumber(errors)} lỗi`);
  if (warnings > 0) parts.push(`${formatNumber(warnings)} cảnh báo`);
  if (infos > 0) parts.push(`${formatNumber(infos)} lưu ý`);
  const open = parts.length > 0 ? parts.join(', ') : 'Không có chỗ nào cần xem lại';
  return waived > 0 ? `${open}; ${waived} chỗ được giữ nguyên có lý do` : open;
}

function buildDossier(dossier: CheckedDossier, communeId: string): DossierQuality {
  const evidenceOf = (criterion: string) => criterionEvidencePath(communeId, dossier.id, criterion);
  const { findings, waived } = dossier;
  const open = findings.map(finding => ({ finding, view: buildFinding(finding, undefined) }));
  const kept = waived.map(each => ({ finding: each.issue, view: buildFinding(each.issue, each) }));
  return {
    anchor: qualityAnchor(dossier.id),
    period: dossier.period,
    href: dossierPath(communeId, dossier.id),
    summary: describeCounts(countFindings([dossier])),
    version: dossier.version,
    groups: groupByCriterion(open, dossier, evidenceOf),
    waived: groupByCriterion(kept, dossier, evidenceOf),
  };
}

interface Viewed {
  readonly finding: Finding;
  readonly view: FindingView;
}

/** The dossier as a whole, then by criterion in the order of the set. */
function groupByCriterion(
  viewed: readonly Viewed[],
  { criteria }: CheckedDossier,
  evidenceOf: (criterion: string) => string,
): FindingGroup[] {
  const titles = new Map(criteria.map(({ id, title }) => [id, title]));
  const groups = Map.groupBy(viewed, ({ finding: { criterion } }) =>
    criterion !== undefined && titles.has(criterion) ? criterion : undefined,
  );
  return [undefined, ...titles.keys()].flatMap((id): FindingGroup[] => {
    const findings = (groups.get(id) ?? []).toSorted(byWeight).map(({ view }) => view);
    if (findings.length === 0) return [];
    if (id === undefined) return [{ title: 'Cả hồ sơ', href: undefined, findings }];
    return [{ title: `Tiêu chí ${id}. ${titles.get(id)}`, href: evidenceOf(id), findings }];
  });
}

const labels = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' } as const;
const weights = { error: 0, warning: 1, info: 2 } as const;

/** The heavier first; else as the check lists them. */
function byWeight(left: Viewed, right: Viewed): number {
  return weights[left.finding.severity] - weights[right.finding.severity];
}

function buildFinding(finding: Finding, waiver: WaivedFinding | undefined): FindingView {
  const { severity, message, hint, rule, file, line, related = [] } = finding;
  return {
    severity: labels[severity],
    message: withoutKeys(message),
    hint,
    place: placeOf(file, line),
    related: related.map(place => ({ message: place.message, place: placeOf(place.file, place.line) })),
    rule,
    ruleHref: rulePath(rule),
    waiver: waiver && `${waiver.reason} (${waiver.role}, ${formatDate(waiver.date)})`,
  };
}

/** "communes/a/2023/evidence/1.6.md" -> "evidence/1.6.md, dòng 9"; the folder stands above. */
function placeOf(file: string, line: number): string {
  const parts = file.split('/');
  const name = parts.length > 3 ? parts.slice(3).join('/') : parts.slice(2).join('/');
  return `${name}, dòng ${line}`;
}
