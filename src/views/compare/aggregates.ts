import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import type { DossierSummary } from '../dossier-summary.ts';
import type { UnitsById } from '../place.ts';
import { type CoverageInput, regionsOfRound } from './coverage.ts';
import { meanOf } from './means.ts';
import type { Round } from './rounds.ts';

/** The dossiers of a place under a set in one period: all of them, or those of one region. */
export interface Aggregate {
  readonly period: string;
  /** undefined: all places together. */
  readonly region: { readonly id: string; readonly title: string; readonly code: string | undefined } | undefined;
  /** Communes that should have a dossier. */
  readonly expected: number;
  readonly dossiers: readonly DossierSummary[];
}

export interface AggregatesInput extends Pick<CoverageInput, 'communes'> {
  readonly set: CriteriaSetBundle;
  /** Rounds of the set. */
  readonly rounds: readonly Round[];
  readonly units: UnitsById;
}

/** The rows of the pages of the province: each period in order, all places first, then the regions in theirs. */
export function listAggregates({ set, rounds, communes, units }: AggregatesInput): readonly Aggregate[] {
  const sorted = rounds.toSorted((left, right) => (left.period < right.period ? -1 : 1));
  return sorted.flatMap(round => {
    const { period, dossiers } = round;
    const regions = regionsOfRound({ round, set, communes, units });
    const expected = regions.reduce((sum, region) => sum + region.expected, 0);
    return [
      { period, region: undefined, expected, dossiers },
      ...regions.map(({ region: { id, title }, expected: count, members }) => ({
        period,
        region: { id, title, code: units.get(id)?.code },
        expected: count,
        dossiers: members.map(({ dossier }) => dossier),
      })),
    ];
  });
}

/** How dossiers stand in all criteria, or in those of a group. */
export interface GroupSummary {
  /** Dossiers of which a share is known: the mean is theirs. */
  readonly known: number;
  /** In per cent, each dossier counting the same, to four decimals; undefined: nothing is known. */
  readonly mean: number | undefined;
}

export function summariseGroup(
  set: CriteriaSetBundle,
  { dossiers }: Pick<Aggregate, 'dossiers'>,
  pillar?: string,
): GroupSummary {
  const known = dossiers.filter(dossier => meanOf(set, [dossier], pillar) !== undefined);
  return { known: known.length, mean: round(meanOf(set, known, pillar)) };
}

/** Those that meet the conditions of recognition; undefined where the set has none. */
export function countEligible({ set }: CriteriaSetBundle, { dossiers }: Pick<Aggregate, 'dossiers'>) {
  return set.data.recognition ? dossiers.filter(({ eligible }) => eligible).length : undefined;
}

/** How many dossiers stand where on one criterion, and their figures. */
export interface CriterionSummary {
  readonly met: number;
  readonly notMet: number;
  readonly inProgress: number;
  readonly notAssessed: number;
  readonly reached: number;
  readonly below: number;
  readonly reported: number;
  readonly unknown: number;
  /** Dossiers with a figure; the following are of theirs, undefined where there are none. */
  readonly figures: number;
  readonly mean: number | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

export function summariseCriterion(
  { set }: CriteriaSetBundle,
  { dossiers }: Pick<Aggregate, 'dossiers'>,
  criterion: string,
): CriterionSummary {
  const counts = new Map<string, number>();
  const figures: number[] = [];
  let unknown = 0;
  // A set that gives points has no states: there, a result without points is the one that is not known.
  const isKnown = set.data.kind === 'scored' ? 2 : 0;
  for (const { results } of dossiers) {
    const [state, , figure] = results[criterion] ?? [];
    if (state) counts.set(state, (counts.get(state) ?? 0) + 1);
    if (typeof figure === 'number') figures.push(figure);
    if ((results[criterion]?.[isKnown] ?? null) === null) unknown++;
  }
  const count = (state: string) => counts.get(state) ?? 0;
  return {
    met: count('met'),
    notMet: count('not-met'),
    inProgress: count('in-progress'),
    notAssessed: count('not-assessed'),
    reached: count('reached'),
    below: count('below'),
    reported: count('reported'),
    unknown,
    figures: figures.length,
    mean: figures.length === 0 ? undefined : round(figures.reduce((sum, figure) => sum + figure, 0) / figures.length),
    minimum: figures.length === 0 ? undefined : Math.min(...figures),
    maximum: figures.length === 0 ? undefined : Math.max(...figures),
  };
}

function round(figure: number | undefined): number | undefined {
  return figure === undefined ? undefined : Math.round(figure * 10_000) / 10_000;
}
