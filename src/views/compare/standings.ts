import type { CommuneSummary } from '../commune-summary.ts';
import { buildState } from '../criterion-state.ts';
import type { DossierSummary } from '../dossier-summary.ts';
import { criterionEvidencePath } from '../links.ts';
import type { VerdictView } from '../verdict-view.ts';
import type { RegionGroup } from './regions.ts';

/** Where one commune stands on a criterion, in its newest dossier of the set. */
export interface StandingRow {
  readonly commune: string;
  readonly href: string;
  readonly result: string;
  /** undefined: the set gives points, which stand in `result`. */
  readonly verdict: VerdictView | undefined;
  /** "năm 2022", where it is not the period of most. */
  readonly period: string | undefined;
}

export interface StandingGroup {
  readonly title: string;
  readonly rows: readonly StandingRow[];
}

export interface StandingsInput {
  readonly criterion: string;
  readonly groups: readonly RegionGroup<CommuneSummary>[];
  /** The newest dossier of each commune under the set: a list of a whole province stays one row a commune. */
  readonly newest: ReadonlyMap<string, DossierSummary>;
}

export interface Standings {
  /** The period most rows are of. */
  readonly period: string;
  readonly groups: readonly StandingGroup[];
}

/** Rows by region; a region without any dossier of the set does not stand in the list. */
export function buildStandings({ criterion, groups, newest }: StandingsInput): Standings {
  const period = commonest([...newest.values()].map(dossier => dossier.period));
  const rowsOf = (members: readonly CommuneSummary[]) =>
    members.flatMap(({ id, title }) => {
      const dossier = newest.get(id);
      return dossier ? [buildRow(title, dossier, { criterion, period })] : [];
    });
  return {
    period,
    groups: groups
      .map(({ region, members }) => ({ title: region.title, rows: rowsOf(members) }))
      .filter(({ rows }) => rows.length > 0),
  };
}

interface RowContext {
  readonly criterion: string;
  readonly period: string;
}

function buildRow(commune: string, dossier: DossierSummary, { criterion, period }: RowContext): StandingRow {
  const [state, result] = dossier.results[criterion] ?? [null, ''];
  return {
    commune,
    href: criterionEvidencePath(dossier.commune, dossier.dossier, criterion),
    result,
    verdict: dossier.score ? undefined : buildState(state),
    period: dossier.period === period ? undefined : dossier.period,
  };
}

function commonest(values: readonly string[]): string {
  const counts = [...Map.groupBy(values, value => value)];
  return counts.toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? 1 : -1))[0]?.[0] ?? '';
}
