import { formatDate } from '../text/dates.ts';
import { formatNumber } from '../text/numbers.ts';
import { remember } from '../text/remember.ts';
import { nameCommunes } from './commune-names.ts';
import { describePlace, type FilePlace, type NamedEntry, type PlaceContext, type PlaceView } from './finding-place.ts';
import { communePath, criterionEvidencePath, dossierPath, qualityAnchor, qualityPath, rulePath } from './links.ts';
import type { Finding } from './notice-view.ts';
import { sayHint, sayMessage } from './plain-words.ts';
import type { SectionTitles } from './section-view.ts';
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
  /** Titles of the parts of its report. */
  readonly sections: SectionTitles;
  /** The state of the data that was checked; undefined where git is not known. */
  readonly version?: VersionView | undefined;
}

export interface FindingView {
  /** "Cảnh báo", "Lưu ý" */
  readonly severity: string;
  readonly message: string;
  readonly hint: string;
  readonly place: PlaceView;
  readonly related: readonly { readonly message: string; readonly place: PlaceView }[];
  /** What the check asks for: "Tỷ lệ phần trăm khớp với tử số và mẫu số"; its id stands in the address. */
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
  /** "Xã Ba Đình" of any commune; undefined: not known. */
  readonly titleOf: (commune: string) => string | undefined;
  /** Titles of rules by id. */
  readonly rules: ReadonlyMap<string, string>;
  /** What stands on a line of a file; undefined: not known, or it need not be said. */
  readonly entryAt: (place: FilePlace) => NamedEntry | undefined;
  /** Where the site is published; undefined: not known. */
  readonly site?: URL | undefined;
}

/** What the check found in the dossiers of a commune, in words for those who mend them and those who read them. */
export function buildQualityPage(input: QualityPageInput): QualityPage {
  const { communeId, commune, dossiers, site } = input;
  const path = qualityPath(communeId);
  const states = dossiers.flatMap(({ period, version }) =>
    version ? [`hồ sơ ${period} sửa lần cuối ngày ${version.label}`] : [],
  );
  return {
    commune,
    communeHref: communePath(communeId),
    path,
    summary: describeCounts(countFindings(dossiers)),
    dossiers: dossiers.map(dossier => buildDossier(dossier, input)),
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

function buildDossier(dossier: CheckedDossier, input: QualityPageInput): DossierQuality {
  const { communeId, rules, entryAt, titleOf } = input;
  const evidenceOf = (criterion: string) => criterionEvidencePath(communeId, dossier.id, criterion);
  const { findings, waived, sections } = dossier;
  const folder = `communes/${communeId}/${dossier.id}`;
  const criteria = new Set(dossier.criteria.map(({ id }) => id));
  const periods = new Map(input.dossiers.map(({ id, period }) => [id, period]));
  const context = { rules, folder, criteria, sections, periods, entryAt, titleOf };
  const open = findings.map(finding => ({ finding, view: buildFinding(finding, context) }));
  const kept = waived.map(each => ({
    finding: each.issue,
    view: { ...buildFinding(each.issue, context), waiver: describeWaiver(each) },
  }));
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

interface FindingContext extends PlaceContext {
  readonly rules: ReadonlyMap<string, string>;
}

function buildFinding(finding: Finding, context: FindingContext): FindingView {
  const { severity, rule, file, related = [] } = finding;
  return {
    severity: labels[severity],
    message: sayMessage(nameCommunes(finding, context.titleOf), file),
    hint: sayHint(finding),
    place: describePlace(finding, context),
    related: related.map(each => ({
      message: sayMessage(each.message, each.file),
      place: describePlace(each, context),
    })),
    rule: sayTitle(context.rules.get(rule) ?? rule),
    ruleHref: rulePath(rule),
    waiver: undefined,
  };
}

/** There are fewer rules than findings. */
const sayTitle = remember(title => sayMessage(title, '').replace(/\.$/, ''));

function describeWaiver({ reason, role, date }: WaivedFinding): string {
  return `${reason} (${role}, ${formatDate(date)})`;
}
