import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import type { Criterion } from '../../schema/criterion.ts';
import { capitalise } from '../../text/letter-case.ts';
import { formatNumber } from '../../text/numbers.ts';
import { type ChartView, chartPoints, chartStates, chartTrend } from '../charts/chart-view.ts';
import { buildSparkLine, type SparkLine } from '../charts/spark-line.ts';
import { buildState } from '../criterion-state.ts';
import type { DossierSummary } from '../dossier-summary.ts';
import { formatFigure, formatTarget } from '../figures.ts';
import { criteriaSetPath, criterionPath, dossierPath } from '../links.ts';
import type { VerdictView } from '../verdict-view.ts';
import { meanOf } from './means.ts';
import { nameLine } from './province-page.ts';
import { hasReported, listRounds } from './rounds.ts';
import { isAssigned, nameShare } from './shares.ts';
import { countStates, viewStates } from './states.ts';

/** A commune through the periods of one set. */
export interface CommuneTrend {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** Where its groups stand in the newest period that was reported; undefined: none was. */
  readonly progress: ChartView | undefined;
  /** Groups through the periods; undefined where there is only one. */
  readonly trend: ChartView | undefined;
  /** Heads of the columns, oldest first; empty where there is only one period. */
  readonly periods: readonly { readonly title: string; readonly href: string }[];
  readonly rows: readonly TrendRow[];
}

export interface TrendRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly cells: readonly { readonly text: string; readonly key: VerdictView['key'] | undefined }[];
  readonly spark: SparkLine | null;
}

/** One trend a set, in the order of the sets. */
export function buildCommuneTrends(
  dossiers: readonly DossierSummary[],
  sets: readonly CriteriaSetBundle[],
): readonly CommuneTrend[] {
  return sets.flatMap(set => {
    const rounds = listRounds(dossiers.filter(({ criteriaSet }) => criteriaSet === set.id));
    const oldest = rounds.toReversed().flatMap(round => round.dossiers);
    return oldest.length === 0 ? [] : [buildTrend(set, oldest)];
  });
}

function buildTrend(set: CriteriaSetBundle, oldest: readonly DossierSummary[]): CommuneTrend {
  const newest = oldest.findLast(hasReported);
  const isAlone = oldest.length < 2;
  return {
    id: `xu-the-${set.id}`,
    title: set.set.data.shortTitle,
    href: criteriaSetPath(set.id),
    progress: newest && drawProgress(set, newest),
    trend: isAlone ? undefined : drawTrend(set, oldest),
    periods: isAlone
      ? []
      : oldest.map(({ commune, dossier, period }) => ({
          title: capitalise(period),
          href: dossierPath(commune, dossier),
        })),
    rows: isAlone ? [] : set.criteria.data.criteria.map(criterion => buildRow(set.id, criterion, oldest)),
  };
}

function drawProgress(set: CriteriaSetBundle, dossier: DossierSummary): ChartView {
  const { kind, pillars } = set.set.data;
  const criteria = set.criteria.data.criteria;
  const groups = pillars.map(({ id, title }) => ({
    label: `${id}. ${title}`,
    criteria: criteria.filter(({ pillar }) => pillar === id),
  }));
  const id = `nhom-${set.id}`;
  if (kind === 'scored') {
    const rows = groups.map(({ label, criteria: members }) => {
      const points = members.map(member => dossier.results[member.id]?.[2] ?? null).filter(each => each !== null);
      return {
        label,
        points: points.length === 0 ? null : points.reduce((sum, each) => sum + each, 0),
        maximum: members.reduce((sum, member) => sum + (member.points ?? 0), 0),
      };
    });
    return chartPoints({ id, title: `Điểm theo nhóm, ${dossier.period}`, first: 'Nhóm' }, rows);
  }
  const rows = groups.map(({ label, criteria: members }) => ({
    label,
    counts: countStates(
      kind,
      members.map(member => dossier.results[member.id]?.[0] ?? null),
    ),
  }));
  return chartStates({ id, title: `Số tiêu chí theo nhóm, ${dossier.period}`, first: 'Nhóm' }, rows, viewStates(kind));
}

/** More lines than these cannot be told apart. */
const mostLines = 4;

function drawTrend(set: CriteriaSetBundle, oldest: readonly DossierSummary[]): ChartView {
  const { kind, pillars } = set.set.data;
  const lines = [
    { title: 'Tất cả', pillar: undefined },
    ...(pillars.length > mostLines ? [] : pillars.map(({ id, title }) => ({ title: nameLine(id, title), pillar: id }))),
  ];
  const shareIn = (dossier: DossierSummary, pillar: string | undefined) => {
    const mean = meanOf(set, [dossier], pillar);
    return mean === undefined ? null : Math.round(mean * 10) / 10;
  };
  return chartTrend(
    { id: `duong-${set.id}`, title: `${nameShare(kind)} qua các kỳ`, first: 'Đường' },
    {
      periods: oldest.map(({ periodKey }) => periodKey),
      unit: '%',
      series: lines.map(({ title, pillar }) => ({ title, values: oldest.map(dossier => shareIn(dossier, pillar)) })),
    },
  );
}

function buildRow(set: string, criterion: Criterion, oldest: readonly DossierSummary[]): TrendRow {
  const figures = oldest.map(({ results }) => results[criterion.id]?.[2] ?? null);
  const targets = oldest.map(({ periodKey }) => {
    const target = criterion.targets[periodKey];
    return typeof target === 'number' ? target : null;
  });
  return {
    id: criterion.id,
    title: criterion.title,
    href: criterionPath(set, criterion.id),
    cells: oldest.map(dossier => buildCell(criterion, dossier)),
    spark: buildSparkLine(figures, targets),
  };
}

/** "Đạt: 98,7% / 90%", both figures on one line: the verdict in words, the figure, and what was to be reached. */
function buildCell(criterion: Criterion, dossier: DossierSummary): TrendRow['cells'][number] {
  const [state, , figure] = dossier.results[criterion.id] ?? [null, '', null];
  if (dossier.score) {
    const points = figure === null ? '–' : formatNumber(Math.round(figure * 100) / 100);
    return { text: `${points}\u00a0/\u00a0${formatNumber(criterion.points ?? 0)}`, key: undefined };
  }
  if (!isAssigned(criterion, dossier.periodKey)) return { text: 'Không đánh giá', key: 'not-assessed' };
  const { key, label } = buildState(state);
  const target = criterion.targets[dossier.periodKey];
  const printed = figure === null ? '' : formatFigure(figure, criterion.unit);
  const against = typeof target === 'number' ? `\u00a0/\u00a0${formatTarget(criterion, target)}` : '';
  return { text: printed === '' ? label : `${label}: ${printed}${against}`, key };
}
