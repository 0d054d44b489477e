import type { ScoreTotal } from './score-dossier.ts';

export interface Ranked<T> {
  readonly entry: T;
  /** From 1; equal points share a rank and the next ones are left out (1, 2, 2, 4). undefined: not all points known. */
  readonly rank: number | undefined;
}

/**
 * Ranks dossiers of one set and period by their points, best first. Only a dossier whose points are all known has a
 * rank: to count what is unknown as zero would put it behind those that are finished. The others come last, by what
 * is known. Ties keep the order given.
 */
export function rankScores<T extends { readonly total: Pick<ScoreTotal, 'points' | 'open'> }>(
  entries: readonly T[],
): readonly Ranked<T>[] {
  const pointsOf = ({ total }: T) => total.points ?? -1;
  const isWhole = ({ total }: T) => total.points !== undefined && total.open === 0;
  const best = entries.toSorted((left, right) => pointsOf(right) - pointsOf(left));
  const whole = best.filter(isWhole);
  // Last to first, so that of equal points the best place stays.
  const firstRanks = new Map(whole.map((entry, index) => [pointsOf(entry), index + 1] as const).reverse());
  return [
    ...whole.map(entry => ({ entry, rank: firstRanks.get(pointsOf(entry)) })),
    ...best.filter(entry => !isWhole(entry)).map(entry => ({ entry, rank: undefined })),
  ];
}
