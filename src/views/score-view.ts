import type { CriterionScore, ScoreState } from '../assessment/score-criterion.ts';
import type { DossierScore, ScoreTotal } from '../assessment/score-dossier.ts';
import { formatPoints } from '../assessment/score-words.ts';
import { formatNumber } from '../text/numbers.ts';
import type { FigureTable } from './figure-table.ts';

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

/** Points of each group and of all, and how much of them is known. */
export function buildScoreTable({ pillars, total, outOf: maximum }: DossierScore, period: string): FigureTable {
  return {
    caption: `Điểm theo nhóm, ${period}`,
    first: 'Nhóm',
    columns: ['Điểm', 'Điểm tối đa', 'Tiêu chí đã có điểm', 'Điểm chưa chấm'],
    rows: pillars.map(({ pillar, ...own }) => ({
      title: `${pillar.id}. ${pillar.title}`,
      href: `#nhom-${pillar.id}`,
      values: valuesOf(own, own.maximum),
    })),
    total: valuesOf(total, maximum),
  };
}

function valuesOf({ points, scored, assessed, open }: ScoreTotal, maximum: number): readonly string[] {
  return [
    points === undefined ? 'Chưa có điểm' : formatPoints(points),
    formatNumber(maximum),
    `${scored}/${assessed}`,
    formatPoints(open),
  ];
}

/** The points of a dossier as a sentence takes them. */
export interface ClaimedScore {
  /** "480,5 trên 600 điểm"; undefined: nothing has points yet. */
  readonly said: string | undefined;
  readonly outOf: number;
}

/** The points of a dossier for the sentence that claims them; undefined: its set gives none. */
export function claimScore(score: DossierScore | undefined): ClaimedScore | undefined {
  if (!score) return undefined;
  const { total, outOf: maximum } = score;
  return { said: total.points === undefined ? undefined : describeTotal(total, maximum), outOf: maximum };
}

/** "480,5 trên 600 điểm; còn 45 điểm của 9 tiêu chí chưa chấm" */
export function describeTotal({ points, open, scored, assessed }: ScoreTotal, maximum: number): string {
  if (points === undefined) return `chưa có điểm nào trên ${formatNumber(maximum)} điểm`;
  const still = open > 0 ? `; còn ${formatPoints(open)} điểm của ${assessed - scored} tiêu chí chưa chấm` : '';
  return `${outOf(points, maximum)}${still}`;
}

function outOf(points: number, maximum: number): string {
  return `${formatPoints(points)} trên ${formatNumber(maximum)} điểm`;
}
