import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import { type ChartView, chartTrend } from '../charts/chart-view.ts';
import type { DossierSummary } from '../dossier-summary.ts';
import type { FigureTable } from '../figure-table.ts';
import { criteriaSetPath, matrixPath, placeAggregatesPath, provincePath, rankingPath } from '../links.ts';
import { type CoverageInput, describeCoverage, type RegionRound, regionsOfRound } from './coverage.ts';
import { changeOf, meanOf } from './means.ts';
import { listRanked } from './ranking-page.ts';
import type { PageLink } from './region-page.ts';
import type { Round } from './rounds.ts';
import { formatChange, formatShare, nameShare } from './shares.ts';
import { listShortfalls, type Shortfall } from './shortfalls.ts';

/** The province in one year, on one printed page: a part for each criteria set. */
export interface ProvincePage {
  readonly year: string;
  readonly path: string;
  readonly years: readonly PageLink[];
  readonly sets: readonly ProvinceSet[];
}

export interface ProvinceSet {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** "540 trên 559 xã, phường, thị trấn có hồ sơ năm 2025. Tỷ lệ chỉ tiêu đạt bình quân 91,2% (+3,1 so với năm 2024)." */
  readonly claim: string;
  /** Regions with coverage beside their mean; groups of criteria where there is but one region. */
  readonly table: FigureTable;
  /** The mean of all and of each group through the years; undefined in the first year. */
  readonly trend: ChartView | undefined;
  /** Criteria in which most communes fall short, most first. */
  readonly shortfalls: readonly Shortfall[];
  /** The CSV with the figures of the table, of all periods. */
  readonly dataHref: string;
  /** The ranking of a set that gives points. */
  readonly rankingHref: string | undefined;
}

export interface ProvinceInput extends Pick<CoverageInput, 'communes' | 'units'> {
  readonly year: string;
  /** All rounds of all sets, newest first. */
  readonly rounds: readonly Round[];
  readonly setOf: (id: string) => CriteriaSetBundle;
}

/** Years that have dossiers, newest first. */
export function listYears(rounds: readonly Round[]): readonly string[] {
  return [...new Set(rounds.map(({ year }) => year))];
}

export function buildProvincePage(input: ProvinceInput): ProvincePage {
  const { year, rounds } = input;
  return {
    year,
    path: provincePath(year),
    years: listYears(rounds).map(each => ({
      title: `Năm ${each}`,
      href: provincePath(each),
      isCurrent: each === year,
    })),
    sets: rounds.filter(round => round.year === year).map(round => buildSet(round, input)),
  };
}

interface SetContext {
  readonly set: CriteriaSetBundle;
  readonly round: Round;
  /** This round and those before it, newest first. */
  readonly history: readonly Round[];
  readonly regions: readonly RegionRound[];
}

function buildSet(round: Round, input: ProvinceInput): ProvinceSet {
  const set = input.setOf(round.set);
  const history = input.rounds.filter(each => each.set === round.set && each.period <= round.period);
  const regions = regionsOfRound({ ...input, round, set });
  const context = { set, round, history, regions };
  return {
    id: `bo-${set.id}-${round.period}`,
    title: `${set.set.data.shortTitle}, ${round.title}`,
    href: criteriaSetPath(set.id),
    claim: describeSet(context),
    table: regions.length > 1 ? tabulateRegions(context) : tabulatePillars(context),
    trend: drawTrend(context),
    shortfalls: listShortfalls(set, round),
    dataHref: placeAggregatesPath(set.id),
    rankingHref: listRanked([round]).length > 0 ? rankingPath(set.id, round.period) : undefined,
  };
}

function describeSet({ set, round, history, regions }: SetContext): string {
  const mean = meanOf(set, round.dossiers);
  const coverage = `${describeCoverage(regions)} ${round.title}.`;
  if (mean === undefined) return `${coverage} Chưa có kết quả.`;
  const [, before] = history;
  const moved = before && changeOf(set, round.dossiers, before.dossiers);
  const change =
    moved === undefined ? '' : `; nơi có hồ sơ cả hai kỳ: ${formatChange(moved)} điểm % so với ${before?.title}`;
  return `${coverage} ${nameShare(set.set.data.kind)} bình quân ${formatShare(mean)}${change}.`;
}

function tabulateRegions({ set, round, history, regions }: SetContext): FigureTable {
  const { pillars, kind } = set.set.data;
  const hasGates = round.dossiers.some(dossier => dossier.hasGates);
  const earlier = history[1];
  const valuesOf = (dossiers: readonly DossierSummary[], expected: number) => [
    `${dossiers.length}/${expected}`,
    formatShare(meanOf(set, dossiers)),
    ...(earlier ? [formatChange(changeOf(set, dossiers, earlier.dossiers))] : []),
    ...pillars.map(({ id }) => formatShare(meanOf(set, dossiers, id))),
    ...(hasGates ? [dossiers.filter(({ eligible }) => eligible).length] : []),
  ];
  return {
    caption: `Theo cấp huyện, ${round.title}: số nơi có hồ sơ và ${nameShare(kind).toLocaleLowerCase('vi')} bình quân`,
    first: 'Nơi',
    columns: [
      'Có hồ sơ',
      'Bình quân',
      ...(earlier ? [`So với ${earlier.period}`] : []),
      ...pillars.map(({ id, title }) => `${id}. ${title}`),
      ...(hasGates ? ['Đủ điều kiện công nhận'] : []),
    ],
    rows: regions.map(({ region, members, expected }) => ({
      title: region.title,
      href: members.length > 0 ? matrixPath(region.id, set.id, round.period) : undefined,
      values: valuesOf(
        members.map(({ dossier }) => dossier),
        expected,
      ),
    })),
    total: valuesOf(
      round.dossiers,
      regions.reduce((sum, { expected }) => sum + expected, 0),
    ),
  };
}

/** Groups by years: what is left to compare where all communes lie in one region. */
function tabulatePillars({ set, round, history, regions }: SetContext): FigureTable {
  const oldest = history.slice(0, 4).toReversed();
  const [region] = regions;
  return {
    caption: `Theo nhóm: ${nameShare(set.set.data.kind).toLocaleLowerCase('vi')} bình quân qua các kỳ`,
    first: region ? `${region.region.title}, nhóm` : 'Nhóm',
    columns: oldest.map(({ title, dossiers }) => `${title} (${dossiers.length} hồ sơ)`),
    rows: set.set.data.pillars.map(({ id, title }) => ({
      title: `${id}. ${title}`,
      href: region && matrixPath(region.region.id, set.id, round.period),
      values: oldest.map(({ dossiers }) => formatShare(meanOf(set, dossiers, id))),
    })),
    total: oldest.map(({ dossiers }) => formatShare(meanOf(set, dossiers))),
  };
}

function drawTrend({ set, history }: SetContext): ChartView | undefined {
  if (history.length < 2) return undefined;
  const oldest = history.toReversed();
  const round1 = (mean: number | undefined) => (mean === undefined ? null : Math.round(mean * 10) / 10);
  const { pillars, kind } = set.set.data;
  const lines = [
    { title: 'Tất cả', pillar: undefined },
    ...pillars.slice(0, 4).map(({ id, title }) => ({ title: nameLine(id, title), pillar: id })),
  ];
  return chartTrend(
    { id: `xu-the-${set.id}`, title: `${nameShare(kind)} bình quân qua các kỳ`, first: 'Đường' },
    {
      periods: oldest.map(({ period }) => period),
      unit: '%',
      series: lines.map(({ title, pillar }) => ({
        title,
        values: oldest.map(({ dossiers }) => round1(meanOf(set, dossiers, pillar))),
      })),
    },
  );
}

/** What stands beside a line: there is room for some twenty letters. */
export function nameLine(id: string, title: string): string {
  return title.length <= 18 ? `${id}. ${title}` : `Nhóm ${id}`;
}
