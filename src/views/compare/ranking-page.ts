import { rankScores } from '../../assessment/rank-scores.ts';
import { formatPoints } from '../../assessment/score-words.ts';
import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import { formatNumber } from '../../text/numbers.ts';
import { type ChartView, chartPoints } from '../charts/chart-view.ts';
import type { DossierSummary } from '../dossier-summary.ts';
import { criteriaSetPath, dossierPath, rankingPath } from '../links.ts';
import { type CoverageInput, describeCoverage, lastDay, regionsOfRound } from './coverage.ts';
import type { PageLink } from './region-page.ts';
import { regionOf } from './regions.ts';
import type { Round } from './rounds.ts';
import { shareOf } from './shares.ts';

/** Communes of a scored set by their points in one period; of a long list, one part. */
export interface RankingPage {
  readonly title: string;
  readonly path: string;
  readonly set: { readonly title: string; readonly href: string };
  /** Coverage, and how many are ranked. */
  readonly facts: readonly string[];
  readonly chart: ChartView | undefined;
  /** Whether points are still open anywhere, so that a column tells where. */
  readonly hasOpen: boolean;
  /** Groups of the set: "I (90 điểm)". */
  readonly groups: readonly string[];
  readonly rows: readonly RankingRow[];
  readonly parts: readonly PageLink[];
  readonly periods: readonly PageLink[];
}

/** One dossier in the ranking. */
export interface RankingRow {
  /** "1"; a dash where not all points are known. */
  readonly rank: string;
  readonly commune: string;
  readonly region: string;
  readonly href: string;
  /** "480,5/600": what is not assessed counts for nobody. */
  readonly points: string;
  /** The most that criteria without points may still give. */
  readonly open: string;
  /** Points of each group; a dash where none is known. */
  readonly groups: readonly string[];
}

export interface RankingInput extends Pick<CoverageInput, 'communes' | 'units'> {
  readonly set: CriteriaSetBundle;
  /** The rounds of the set, newest first. */
  readonly rounds: readonly Round[];
}

/** A list of more rows than these goes on on a further page. */
export const ranksAPage = 100;

/** Periods of a scored set that have a ranking: those in which anybody has points. */
export function listRanked(rounds: readonly Round[]): readonly Round[] {
  return rounds.filter(({ dossiers }) => dossiers.some(({ score }) => score !== null && score.points !== null));
}

export function countRankingParts({ dossiers }: Round): number {
  return Math.max(1, Math.ceil(pickScored(dossiers).length / ranksAPage));
}

export function buildRankingPage(input: RankingInput, round: Round, part = 1): RankingPage {
  const { set, rounds } = input;
  const rows = rankRound(input, round);
  const ranked = rows.filter(({ rank }) => rank !== notRanked).length;
  const count = countRankingParts(round);
  return {
    title: `Xếp hạng ${round.title}`,
    path: rankingPath(set.id, round.period, part),
    set: { title: set.set.data.shortTitle, href: criteriaSetPath(set.id) },
    facts: [describeCoverage(regionsOfRound({ ...input, round })), ...describeRanked(ranked, rows.length)],
    chart: drawMeans(set, round),
    hasOpen: ranked < rows.length,
    groups: set.set.data.pillars.map(
      ({ id, points }) => `${id}${points === undefined ? '' : ` (${formatNumber(points)})`}`,
    ),
    rows: rows.slice((part - 1) * ranksAPage, part * ranksAPage),
    parts:
      count === 1
        ? []
        : Array.from({ length: count }, (_, index) => ({
            title: `Từ dòng ${index * ranksAPage + 1}`,
            href: rankingPath(set.id, round.period, index + 1),
            isCurrent: index + 1 === part,
          })),
    periods: listRanked(rounds).map(({ title, period }) => ({
      title,
      href: rankingPath(set.id, period),
      isCurrent: period === round.period,
    })),
  };
}

const notRanked = '–';

function describeRanked(ranked: number, all: number): readonly string[] {
  if (ranked === 0) return ['Chưa nơi nào chấm đủ các tiêu chí nên chưa xếp hạng; xếp theo số điểm đã chấm'];
  const rest = ranked < all ? ['Nơi chưa chấm đủ đứng sau, chưa có hạng'] : [];
  return [`${formatNumber(ranked)} nơi đã chấm đủ các tiêu chí và được xếp hạng; nơi bằng điểm thì cùng hạng`, ...rest];
}

/** Best first; a dossier not scored through has no rank: what is unknown is not zero. */
function rankRound({ set, communes, units }: RankingInput, round: Round): readonly RankingRow[] {
  const byId = new Map(communes.map(commune => [commune.id, commune]));
  const day = lastDay(round.year);
  return rankScores(pickScored(round.dossiers)).map(({ entry: { dossier, total, outOf }, rank }) => {
    const commune = byId.get(dossier.commune);
    return {
      rank: rank === undefined ? notRanked : String(rank),
      commune: commune?.title ?? dossier.commune,
      region: commune ? regionOf(commune.unit, units, day).title : '',
      href: dossierPath(dossier.commune, dossier.dossier),
      points: `${formatPoints(total.points)}/${formatPoints(outOf)}`,
      open: total.open > 0 ? formatPoints(total.open) : '–',
      groups: set.set.data.pillars.map(({ id }) => {
        const share = groupShare(set, dossier, id);
        return share ? formatNumber(share.reached) : '–';
      }),
    };
  });
}

function pickScored(dossiers: readonly DossierSummary[]) {
  return dossiers.flatMap(dossier => {
    const { score } = dossier;
    return score && score.points !== null
      ? [{ dossier, total: { points: score.points, open: score.open }, outOf: score.outOf }]
      : [];
  });
}

function drawMeans(set: CriteriaSetBundle, { title, dossiers }: Round): ChartView | undefined {
  const rows = set.set.data.pillars.map(({ id, title: name, points = 0 }) => {
    const shares = dossiers.map(dossier => groupShare(set, dossier, id)).filter(share => share !== undefined);
    const sum = shares.reduce((total, { reached }) => total + reached, 0);
    return { label: `${id}. ${name}`, points: shares.length === 0 ? null : sum / shares.length, maximum: points };
  });
  if (rows.every(({ points }) => points === null)) return undefined;
  return chartPoints({ id: 'diem-nhom', title: `Điểm bình quân theo nhóm, ${title}`, first: 'Nhóm' }, rows);
}

function groupShare(set: CriteriaSetBundle, dossier: DossierSummary, pillar: string) {
  return shareOf(
    dossier,
    set.criteria.data.criteria.filter(each => each.pillar === pillar),
  );
}
