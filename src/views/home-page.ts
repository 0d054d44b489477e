import type { CriteriaSetBundle } from '../schema/bundle.ts';
import { formatDate } from '../text/dates.ts';
import { formatNumber } from '../text/numbers.ts';
import { type CommuneSummary, describeLatest, type LatestDossier } from './commune-summary.ts';
import { type CoverageInput, regionsOfRound } from './compare/coverage.ts';
import { meanOf } from './compare/means.ts';
import type { RegionGroup } from './compare/regions.ts';
import { mainRound, type Round, roundsBySet } from './compare/rounds.ts';
import { formatShare, nameShare } from './compare/shares.ts';
import { type DossierSummary, newestOfEach } from './dossier-summary.ts';
import type { LoggedChange, LoggedCommit } from './feeds/change-log.ts';
import type { FigureTable } from './figure-table.ts';
import { changesPath, communePath, criteriaSetPath, provincePath, regionPath } from './links.ts';
import { shortCommit } from './version-view.ts';

export interface HomeRegion {
  readonly title: string;
  /** "tỉnh Thanh Hóa; hoạt động đến hết ngày 30/06/2025" */
  readonly note: string | undefined;
  readonly href: string;
  /** How many communes it has: "21". */
  readonly count: string;
  /** Empty where there are too many communes for one page: then the page of the region has them. */
  readonly communes: readonly {
    readonly title: string;
    readonly href: string;
    /** undefined: no dossier yet. */
    readonly latest: LatestDossier | undefined;
  }[];
}

export interface HomePage {
  readonly regions: readonly HomeRegion[];
  /** Four figures of the round that speaks for each set. */
  readonly figures: FigureTable;
  /** The days that must not be taken for each other. */
  readonly dates: readonly { readonly title: string; readonly text: string }[];
  /** What changed last on the whole site, the newest first; empty where git does not tell. */
  readonly latest: readonly LatestChange[];
  readonly changesHref: string;
  readonly sets: readonly { readonly title: string; readonly href: string }[];
}

/** One dossier as one commit changed it. */
export interface LatestChange {
  /** Day in Vietnam. */
  readonly day: string;
  /** "Xã Quang Trung, năm 2023" */
  readonly title: string;
  /** undefined: the dossier is no longer there. */
  readonly href: string | undefined;
  /** "3 chỗ thay đổi" */
  readonly summary: string;
  /** The first of them. */
  readonly change: LoggedChange | undefined;
  readonly role: string | undefined;
  /** The commit in the log of changes. */
  readonly version: { readonly label: string; readonly href: string };
}

export interface HomePageInput extends Pick<CoverageInput, 'communes' | 'units'> {
  readonly dossiers: readonly DossierSummary[];
  readonly groups: readonly RegionGroup<CommuneSummary>[];
  /** Newest first. */
  readonly rounds: readonly Round[];
  readonly sets: readonly CriteriaSetBundle[];
  /** Warnings of a dossier, "<commune>/<dossier>". */
  readonly warningsOf: (key: string) => number;
  /** The newest changes, the newest first; none where git does not tell. */
  readonly log: readonly LoggedCommit[];
  /** The commit the site is built from. */
  readonly commit: string | undefined;
}

/** More communes than these do not stand on the first page: a province has 559. */
const mostOnHome = 60;

/** Changed dossiers that stand on the first page; the log of changes has the others. */
export const mostChanges = 5;

/** Communes by the unit above them, in Vietnamese order. */
export function buildHomePage(input: HomePageInput): HomePage {
  const latest = new Map(newestOfEach(input.dossiers).map(dossier => [dossier.commune, dossier]));
  const isShort = input.communes.length <= mostOnHome;
  return {
    regions: input.groups.map(({ region, members }) => ({
      title: region.title,
      note:
        [region.province, region.until && `hoạt động đến hết ngày ${region.until}`].filter(Boolean).join('; ') ||
        undefined,
      href: regionPath(region.id),
      count: formatNumber(members.length),
      communes: isShort ? members.map(member => buildCommune(member, latest.get(member.id))) : [],
    })),
    figures: tabulate(input),
    dates: listDates(input),
    latest: input.log.flatMap(listChanges).slice(0, mostChanges),
    changesHref: changesPath,
    sets: input.sets.map(({ id, set }) => ({ title: set.data.shortTitle, href: criteriaSetPath(id) })),
  };
}

function buildCommune({ id, title }: CommuneSummary, dossier: DossierSummary | undefined) {
  return { title, href: communePath(id), latest: describeLatest(dossier) };
}

function listChanges({ day, label, anchor, dossiers }: LoggedCommit): readonly LatestChange[] {
  const version = { label, href: `${changesPath}#${anchor}` };
  return dossiers.map(({ title, href, summary, role, changes: [change] }) => {
    return { day, title, href, summary, change, role, version };
  });
}

function tabulate({ rounds, sets, communes, units, warningsOf }: HomePageInput): FigureTable {
  const bySet = roundsBySet(rounds);
  const rows = sets.flatMap(set => {
    const round = mainRound(bySet.get(set.id) ?? []);
    if (!round) return [];
    const expected = regionsOfRound({ round, set, communes, units }).reduce((sum, each) => sum + each.expected, 0);
    const warnings = round.dossiers.reduce((sum, { commune, dossier }) => sum + warningsOf(`${commune}/${dossier}`), 0);
    const hasGates = round.dossiers.some(dossier => dossier.hasGates);
    const { shortTitle, kind } = set.set.data;
    const mean = meanOf(set, round.dossiers);
    const row = {
      title: `${shortTitle}, ${round.title}`,
      href: provincePath(round.year),
      values: [
        `${formatNumber(round.dossiers.length)}/${formatNumber(expected)}`,
        mean === undefined ? 'Chưa có kết quả' : `${formatShare(mean)} (${nameShare(kind).toLocaleLowerCase('vi')})`,
        hasGates ? formatNumber(round.dossiers.filter(({ eligible }) => eligible).length) : 'Không xét',
        formatNumber(warnings),
      ],
    };
    return [row];
  });
  return {
    caption: 'Kỳ gần nhất có đủ báo cáo của từng bộ tiêu chí',
    first: 'Bộ tiêu chí và kỳ',
    columns: ['Nơi có hồ sơ', 'Bình quân', 'Đủ điều kiện công nhận', 'Chỗ cần xem lại'],
    rows,
  };
}

function listDates({ dossiers, log: [newest], commit }: HomePageInput): HomePage['dates'] {
  const asOf = dossiers
    .map(dossier => dossier.asOf)
    .toSorted()
    .at(-1);
  const appraised = dossiers
    .flatMap(({ appraisedOn }) => appraisedOn ?? [])
    .toSorted()
    .at(-1);
  return [
    { title: 'Số liệu mới nhất tính đến ngày', text: asOf ? formatDate(asOf) : 'chưa có hồ sơ' },
    { title: 'Thẩm định gần nhất', text: appraised ? formatDate(appraised) : 'chưa có kết luận thẩm định' },
    {
      title: 'Hồ sơ sửa lần cuối',
      text: newest?.day ?? 'không rõ, bản dựng không kèm lịch sử kho',
    },
    { title: 'Trang dựng từ bản ghi', text: commit ? shortCommit(commit) : 'không rõ' },
  ];
}
