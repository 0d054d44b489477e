import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import type { Criterion } from '../../schema/criterion.ts';
import { capitalise } from '../../text/letter-case.ts';
import { formatNumber } from '../../text/numbers.ts';
import { type ChartView, chartDistribution, chartStates, chartTrend } from '../charts/chart-view.ts';
import type { CommuneSummary } from '../commune-summary.ts';
import type { DossierSummary } from '../dossier-summary.ts';
import { listMistakes, type Mistake, type RuleCounts } from './mistakes.ts';
import type { RegionGroup } from './regions.ts';
import { hasReported, mainRound, type Round } from './rounds.ts';
import { isAssigned } from './shares.ts';
import { buildStandings, type Standings } from './standings.ts';
import { bestState, countStates, viewStates } from './states.ts';

/** Who is where on one criterion: the part of its page that stands on dossiers. */
export interface CriterionComparison {
  /** "Năm 2025: 512 trên 559 hồ sơ đạt."; undefined where there is nothing to count. */
  readonly claim: string | undefined;
  readonly charts: readonly ChartView[];
  readonly standings: Standings;
  readonly mistakes: readonly Mistake[];
}

export interface CriterionComparisonInput {
  readonly set: CriteriaSetBundle;
  readonly criterion: Criterion;
  readonly groups: readonly RegionGroup<CommuneSummary>[];
  readonly newest: ReadonlyMap<string, DossierSummary>;
  /** The rounds of the set, newest first. */
  readonly rounds: readonly Round[];
  readonly mistakes: RuleCounts;
  readonly ruleTitles: Readonly<Record<string, string>>;
}

export function buildCriterionComparison(input: CriterionComparisonInput): CriterionComparison {
  const { set, criterion, groups, newest, rounds } = input;
  const { kind } = set.set.data;
  const asked = rounds.filter(({ period }) => isAssigned(criterion, period));
  const round = mainRound(asked);
  const charts = [
    round && distribute(criterion, round, kind === 'scored'),
    asked.length > 1 && kind !== 'scored' ? chartFigures(criterion, asked) : undefined,
    asked.length > 1
      ? (kind === 'scored' ? chartPointTrend : chartYears)({ criterion, kind, rounds: asked })
      : undefined,
  ];
  return {
    claim: round && claimOf(criterion, round, kind),
    charts: charts.filter(chart => chart !== undefined),
    standings: buildStandings({ criterion: criterion.id, groups, newest }),
    mistakes: listMistakes(input.mistakes, input.ruleTitles),
  };
}

type Kind = CriteriaSetBundle['set']['data']['kind'];

function claimOf(criterion: Criterion, { title, dossiers }: Round, kind: Kind): string | undefined {
  const reported = dossiers.filter(hasReported);
  if (reported.length === 0) return undefined;
  const when = capitalise(title);
  if (kind === 'scored') {
    const points = figuresOf(criterion, reported);
    const mean = points.reduce((sum, each) => sum + each, 0) / points.length;
    if (points.length === 0) return `${when}: chưa hồ sơ nào có điểm.`;
    return `${when}: bình quân ${formatNumber(round2(mean))} điểm trong ${points.length} trên ${reported.length} hồ sơ đã có điểm.`;
  }
  const best = bestState(kind);
  const met = reported.filter(({ results }) => results[criterion.id]?.[0] === best).length;
  return `${when}: ${met} trên ${reported.length} hồ sơ ${kind === 'indicator' ? 'đạt mức giao' : 'đạt'}.`;
}

/** Fewer figures than these are better read than drawn. */
const fewest = 3;

function distribute(criterion: Criterion, round: Round, isScored: boolean): ChartView | undefined {
  const values = figuresOf(criterion, round.dossiers);
  if (values.length < fewest || criterion.measure === 'statement') return undefined;
  const target = criterion.targets[round.period];
  const unit = isScored ? 'điểm' : criterion.measure === 'percentage' ? '%' : criterion.unit;
  const figures = isScored ? 'điểm' : unit === '%' ? 'tỷ lệ' : unit.toLocaleLowerCase('vi');
  return chartDistribution(
    { id: 'phan-bo', title: `Số xã, phường, thị trấn theo ${figures}, ${round.title}`, first: 'Khoảng' },
    { values, target: !isScored && typeof target === 'number' ? target : null, unit },
  );
}

interface Years {
  readonly criterion: Criterion;
  readonly kind: Kind;
  readonly rounds: readonly Round[];
}

function chartYears({ criterion, kind, rounds }: Years): ChartView {
  const rows = rounds.toReversed().map(({ title, dossiers }) => ({
    label: title,
    counts: countStates(
      kind,
      dossiers.map(({ results }) => results[criterion.id]?.[0] ?? null),
    ),
  }));
  const about = { id: 'theo-nam', title: 'Số hồ sơ theo đánh giá, qua các kỳ', first: 'Kỳ' };
  return chartStates(about, rows, viewStates(kind));
}

/** The mean of the figures beside the target of each period; counts of communes differ too much for a mean. */
function chartFigures(criterion: Criterion, rounds: readonly Round[]): ChartView | undefined {
  if (criterion.measure !== 'percentage') return undefined;
  const known = rounds.filter(({ dossiers }) => meanFigure(criterion, dossiers) !== null);
  if (known.length < 2) return undefined;
  return chartMeans(criterion, rounds, {
    about: { id: 'so-voi-chi-tieu', title: 'Tỷ lệ bình quân so với chỉ tiêu, qua các kỳ', first: 'Đường' },
    unit: '%',
    mark: 'Chỉ tiêu',
    markOf: ({ period }) => {
      const target = criterion.targets[period];
      return typeof target === 'number' ? target : null;
    },
  });
}

interface MeansAbout {
  readonly about: Parameters<typeof chartTrend>[0];
  readonly unit: string;
  /** What the means are held against, and how much it is in a round; null: there is none. */
  readonly mark: string;
  readonly markOf: (round: Round) => number | null;
}

function chartMeans(criterion: Criterion, rounds: readonly Round[], { about, unit, mark, markOf }: MeansAbout) {
  const oldest = rounds.toReversed();
  return chartTrend(about, {
    periods: oldest.map(({ period }) => period),
    unit,
    series: [
      { title: 'Bình quân', values: oldest.map(({ dossiers }) => meanFigure(criterion, dossiers)) },
      { title: mark, values: oldest.map(markOf), isTarget: true },
    ],
  });
}

function meanFigure(criterion: Criterion, dossiers: readonly DossierSummary[]): number | null {
  const figures = figuresOf(criterion, dossiers);
  return figures.length === 0 ? null : round2(figures.reduce((sum, each) => sum + each, 0) / figures.length);
}

function chartPointTrend({ criterion, rounds }: Years): ChartView {
  return chartMeans(criterion, rounds, {
    about: { id: 'theo-nam', title: 'Điểm bình quân qua các kỳ', first: 'Đường' },
    unit: '',
    mark: 'Tối đa',
    markOf: () => criterion.points ?? null,
  });
}

function figuresOf({ id }: Criterion, dossiers: readonly DossierSummary[]): readonly number[] {
  return dossiers.map(({ results }) => results[id]?.[2] ?? null).filter(figure => figure !== null);
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
