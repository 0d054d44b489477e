import type { CriterionScore, ScoreState } from '../assessment/score-criterion.ts';
import type { DossierScore, ScoreTotal } from '../assessment/score-dossier.ts';
import { formatPoints } from '../assessment/score-words.ts';
import { formatNumber } from '../text/numbers.ts';

/** The points of one criterion as the page prints them. */
export interface ScoreView {
  readonly state: ScoreState;
  /** "1,5 trên 2 điểm"; says so where there are none. */
  readonly label: string;
  readonly explanation: string;
  /** What the commune claims, where it differs. */
  readonly claimed: string | undefined;
}

export function buildScore(score: CriterionScore | undefined): ScoreView | undefined {
  if (!score) return undefined;
  const { state, points, maximum, explanation, claimed } = score;
  const label =
    points === undefined ? `${stateLabels[state]} (tối đa ${formatNumber(maximum)})` : outOf(points, maximum);
  const differs = claimed !== undefined && (points === undefined || formatPoints(claimed) !== formatPoints(points));
  return { state, label, explanation, claimed: differs ? outOf(claimed, maximum) : undefined };
}

const stateLabels: Readonly<Record<ScoreState, string>> = {
  scored: 'Đã có điểm',
  'to-judge': 'Chờ người chấm',
  unknown: 'Chưa có điểm',
  'not-assessed': 'Không đánh giá',
};

/** Points of a group or of all, and how much of them is known. */
export interface ScoreRow {
  readonly title: string;
  readonly href: string | undefined;
  readonly points: string;
  readonly maximum: string;
  /** "9/12" criteria with points. */
  readonly coverage: string;
  /** Points still open, as printed; "0" where all is scored. */
  readonly open: string;
}

export interface ScoreTable {
  /** "480,5 trên 600 điểm; còn 45 điểm của 9 tiêu chí chưa chấm" */
  readonly summary: string;
  readonly rows: readonly ScoreRow[];
  readonly total: ScoreRow;
}

export function buildScoreTable(score: DossierScore | undefined): ScoreTable | undefined {
  if (!score) return undefined;
  return {
    summary: describeTotal(score.total, score.outOf),
    rows: score.pillars.map(({ pillar, ...total }) => {
      return buildRow(total, `${pillar.id}. ${pillar.title}`, `#nhom-${pillar.id}`);
    }),
    total: { ...buildRow(score.total, 'Tất cả', undefined), maximum: formatNumber(score.outOf) },
  };
}

/** "480,5 trên 600 điểm; còn 45 điểm của 9 tiêu chí chưa chấm" */
export function describeTotal({ points, open, scored, assessed }: ScoreTotal, maximum: number): string {
  if (points === undefined) return `chưa có điểm nào trên ${formatNumber(maximum)} điểm`;
  const still = open > 0 ? `; còn ${formatPoints(open)} điểm của ${assessed - scored} tiêu chí chưa chấm` : '';
  return `${outOf(points, maximum)}${still}`;
}

function buildRow(total: ScoreTotal, title: string, href: string | undefined): ScoreRow {
  return {
    title,
    href,
    points: total.points === undefined ? 'Chưa có điểm' : formatPoints(total.points),
    maximum: formatNumber(total.maximum),
    coverage: `${total.scored}/${total.assessed}`,
    open: formatPoints(total.open),
  };
}

function outOf(points: number, maximum: number): string {
  return `${formatPoints(points)} trên ${formatNumber(maximum)} điểm`;
}
