import { type Criterion, notAssessedMark } from '../../schema/criterion.ts';
import { formatDecimals } from '../../text/numbers.ts';
import type { DossierSummary } from '../dossier-summary.ts';

/** How much of what is asked for is reached, in the terms of the set; undefined: nothing is known. */
export interface Share {
  readonly reached: number;
  readonly of: number;
}

/**
 * The share of a dossier, over all criteria or over those of a group: criteria met of those assigned (threshold),
 * indicators at their level of those that have one (indicator), points of the maximum (scored).
 */
export function shareOf(
  dossier: Pick<DossierSummary, 'results' | 'score' | 'progress' | 'periodKey'>,
  criteria: readonly Criterion[],
): Share | undefined {
  if (dossier.score) return sharePoints(dossier.results, criteria);
  if (dossier.progress) return shareLevels(dossier.results, criteria);
  const assigned = criteria.filter(criterion => isAssigned(criterion, dossier.periodKey));
  const states = assigned.map(({ id }) => dossier.results[id]?.[0] ?? null);
  const isReported = states.some(state => state !== null);
  return isReported && states.length > 0
    ? { reached: states.filter(state => state === 'met').length, of: states.length }
    : undefined;
}

/** Whether the set asks for the criterion in the period (the rule of `assessCriterion`). */
export function isAssigned({ targets }: Pick<Criterion, 'targets'>, period: string): boolean {
  const target = targets[period];
  return target === undefined ? Object.keys(targets).length === 0 : target !== notAssessedMark;
}

/** Points of what was scored, of the maximum of what is assessed: what is not scored yet can still be added. */
function sharePoints(results: DossierSummary['results'], criteria: readonly Criterion[]): Share | undefined {
  const scored = criteria.filter(({ id }) => typeof results[id]?.[2] === 'number');
  if (scored.length === 0) return undefined;
  const reached = scored.reduce((sum, { id }) => sum + (results[id]?.[2] ?? 0), 0);
  return { reached: round(reached), of: round(criteria.reduce((sum, { points = 0 }) => sum + points, 0)) };
}

function shareLevels(results: DossierSummary['results'], criteria: readonly Criterion[]): Share | undefined {
  const states = criteria.map(({ id }) => results[id]?.[0]);
  const reached = states.filter(state => state === 'reached').length;
  const of = reached + states.filter(state => state === 'below').length;
  return of === 0 ? undefined : { reached, of };
}

/** The mean of the shares in per cent: each commune counts the same. undefined: no share is known. */
export function meanShare(shares: readonly (Share | undefined)[]): number | undefined {
  const known = shares.filter(share => share !== undefined && share.of > 0);
  if (known.length === 0) return undefined;
  return known.reduce((sum, share) => sum + (share ? (100 * share.reached) / share.of : 0), 0) / known.length;
}

/** "91,2%"; a dash where nothing is known. */
export function formatShare(share: number | undefined): string {
  return share === undefined ? '–' : `${formatDecimals(share, 1)}%`;
}

/** "+3,1" in points of per cent; a dash where it is not known. */
export function formatChange(change: number | undefined): string {
  if (change === undefined) return '–';
  return `${change > 0.049 ? '+' : ''}${formatDecimals(Math.abs(change) < 0.05 ? 0 : change, 1)}`;
}

/** What `shareOf` counts, in words, for the heads of columns. */
export function nameShare(kind: 'threshold' | 'indicator' | 'scored'): string {
  return { threshold: 'Tỷ lệ chỉ tiêu đạt', indicator: 'Tỷ lệ đạt mức giao', scored: 'Tỷ lệ điểm' }[kind];
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
