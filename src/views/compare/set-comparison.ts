import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import { type ChartView, chartStates } from '../charts/chart-view.ts';
import type { FigureTable } from '../figure-table.ts';
import { rankingPath } from '../links.ts';
import { buildProvincesPage } from './provinces-page.ts';
import { listRanked, type RankingInput } from './ranking-page.ts';
import { hasReported, mainRound, type Round } from './rounds.ts';
import { isAssigned } from './shares.ts';
import { bestState, countStates, viewStates } from './states.ts';

/** What the page of a set says of the dossiers under it. */
export interface SetComparison {
  /** The periods with coverage beside their mean; undefined without dossiers. */
  readonly periods: FigureTable | undefined;
  /** Criteria of all dossiers by group, in the round that speaks for the set; undefined where the set gives points. */
  readonly chart: ChartView | undefined;
  /** Head of the column of `met`: "Đạt, năm 2025"; undefined where there is nothing to count. */
  readonly metTitle: string | undefined;
  /** By criterion: "512/559". */
  readonly met: Readonly<Record<string, string>>;
  readonly rankings: readonly { readonly title: string; readonly href: string }[];
}

export function buildSetComparison(input: RankingInput): SetComparison {
  const { set, rounds } = input;
  const round = mainRound(rounds);
  const reported = round?.dossiers.filter(hasReported) ?? [];
  const { kind } = set.set.data;
  const isCounted = round !== undefined && kind !== 'scored' && reported.length > 0;
  const whole = isCounted ? { ...round, dossiers: reported } : undefined;
  return {
    periods: buildProvincesPage({ ...input, setOf: () => set }).tables[0],
    chart: whole && drawGroups(set, whole),
    metTitle: whole && `${kind === 'indicator' ? 'Đạt mức giao' : 'Đạt'}, ${whole.title}`,
    met: whole ? countMet(set, whole) : {},
    rankings: listRanked(rounds).map(({ title, period }) => ({
      title: `Xếp hạng ${title}`,
      href: rankingPath(set.id, period),
    })),
  };
}

function countMet(set: CriteriaSetBundle, { dossiers, period }: Round): Readonly<Record<string, string>> {
  const best = bestState(set.set.data.kind);
  const counts = set.criteria.data.criteria.map(criterion => {
    const met = dossiers.filter(({ results }) => results[criterion.id]?.[0] === best).length;
    return [criterion.id, isAssigned(criterion, period) ? `${met}/${dossiers.length}` : '–'];
  });
  return Object.fromEntries(counts);
}

function drawGroups(set: CriteriaSetBundle, { dossiers, title }: Round): ChartView {
  const { kind, pillars } = set.set.data;
  const rows = pillars.map(pillar => {
    const criteria = set.criteria.data.criteria.filter(each => each.pillar === pillar.id);
    const states = dossiers.flatMap(({ results }) => criteria.map(({ id }) => results[id]?.[0] ?? null));
    return { label: `${pillar.id}. ${pillar.title}`, counts: countStates(kind, states) };
  });
  const about = { id: 'theo-nhom', title: `Kết quả các tiêu chí của mọi hồ sơ, theo nhóm, ${title}`, first: 'Nhóm' };
  return chartStates(about, rows, viewStates(kind));
}
