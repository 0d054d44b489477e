import { rankScores } from '../assessment/rank-scores.ts';
import type { CommuneSummary } from './commune-summary.ts';
import { formatStanding } from './counts.ts';
import type { DossierSummary } from './dossier-summary.ts';
import { dossierPath } from './links.ts';

/** One dossier in the ranking of a scored set. */
export interface RankingRow {
  /** "1"; "Chưa chấm đủ" where not all points are known. */
  readonly rank: string;
  readonly commune: string;
  readonly district: string;
  readonly period: string;
  readonly href: string;
  /** "480,5/600 điểm" */
  readonly points: string;
}

/**
 * The dossiers that were scored, best first within the newest period that has any. A dossier not scored through has no
 * rank: what is unknown is not zero.
 */
export function buildRanking(
  dossiers: readonly DossierSummary[],
  communes: ReadonlyMap<string, CommuneSummary>,
): readonly RankingRow[] {
  const scored = dossiers.flatMap(dossier => {
    const points = dossier.score?.points ?? undefined;
    return dossier.score && points !== undefined ? [{ dossier, total: { points, open: dossier.score.open } }] : [];
  });
  const newest = scored
    .map(({ dossier }) => dossier.periodKey)
    .sort()
    .at(-1);
  const ofPeriod = scored.filter(({ dossier }) => dossier.periodKey === newest);
  return rankScores(ofPeriod).map(({ entry: { dossier }, rank }) => ({
    rank: rank === undefined ? 'Chưa chấm đủ' : String(rank),
    commune: communes.get(dossier.commune)?.title ?? dossier.commune,
    district: communes.get(dossier.commune)?.district ?? '',
    period: dossier.period,
    href: dossierPath(dossier.commune, dossier.dossier),
    points: formatStanding(dossier),
  }));
}
