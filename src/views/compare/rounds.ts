import type { VerdictCounts } from '../../assessment/assess-dossier.ts';
import { isOpen } from '../counts.ts';
import type { DossierSummary } from '../dossier-summary.ts';

/** All dossiers of one criteria set for one period, one a commune. */
export interface Round {
  readonly set: string;
  readonly period: string;
  /** "2023" */
  readonly year: string;
  /** "năm 2023", as most dossiers write it. */
  readonly title: string;
  readonly dossiers: readonly DossierSummary[];
}

/** The rounds of all sets, newest first; within a year by set. Of two dossiers of a commune the later one counts. */
export function listRounds(dossiers: readonly DossierSummary[]): readonly Round[] {
  const rounds = Map.groupBy(dossiers, ({ criteriaSet, periodKey }) => `${periodKey}\0${criteriaSet}`);
  return [...rounds]
    .map(([key, members]) => {
      const [period = '', set = ''] = key.split('\0');
      const perCommune = latestOfEach(members);
      return { set, period, year: period.slice(0, 4), title: commonest(perCommune), dossiers: perCommune };
    })
    .toSorted((left, right) => compare(right.period, left.period) || compare(left.set, right.set));
}

/** The rounds by set, newest first. */
export function roundsBySet(rounds: readonly Round[]): ReadonlyMap<string, readonly Round[]> {
  return Map.groupBy(rounds, ({ set }) => set);
}

/**
 * The round that speaks for a set: the newest in which at least half as many communes reported as in its fullest one. A
 * year that has only begun must not stand for the province.
 */
export function mainRound(rounds: readonly Round[]): Round | undefined {
  const reported = rounds.map(({ dossiers }) => dossiers.filter(hasReported).length);
  const most = Math.max(0, ...reported);
  return rounds.find((_, index) => (reported[index] ?? 0) * 2 >= most && (reported[index] ?? 0) > 0) ?? rounds[0];
}

/** Whether a dossier says anything yet. */
export function hasReported({
  counts,
  score,
  progress,
}: Pick<DossierSummary, 'counts' | 'score' | 'progress'>): boolean {
  if (progress) return progress.open < progress.total;
  return score ? score.points !== null : !isUnreported(counts);
}

function isUnreported(counts: VerdictCounts): boolean {
  return isOpen(counts) || counts.total === counts.unknown;
}

function latestOfEach(dossiers: readonly DossierSummary[]): readonly DossierSummary[] {
  const latest = new Map<string, DossierSummary>();
  for (const dossier of dossiers) {
    const known = latest.get(dossier.commune);
    const isLater = !known || compare(dossier.asOf, known.asOf) > 0;
    if (isLater) latest.set(dossier.commune, dossier);
  }
  return [...latest.values()].toSorted((a, b) => compare(a.commune, b.commune));
}

function commonest(dossiers: readonly DossierSummary[]): string {
  const titles = Map.groupBy(dossiers, ({ period }) => period);
  const [best] = [...titles].toSorted((a, b) => b[1].length - a[1].length || compare(a[0], b[0]));
  return best?.[0] ?? '';
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
