import { formatDate } from '../../text/dates.ts';
import { capitalise } from '../../text/letter-case.ts';
import type { CommuneSummary } from '../commune-summary.ts';
import { communePath } from '../links.ts';
import type { UnitsById } from '../place.ts';

/** A unit that came before or after; with a page where the repository has its commune. */
export interface Relative {
  readonly title: string;
  readonly href: string | undefined;
}

export interface Relatives {
  /** "30/06/2025": the last day of a unit that is no more. */
  readonly until: string | undefined;
  /** "01/07/2025": its first day, where the units tell. */
  readonly since: string | undefined;
  readonly successors: readonly Relative[];
  readonly predecessors: readonly Relative[];
  readonly note: string | undefined;
}

/** What became of a commune, and what it was made of, as content/administrative-units.yaml says. */
export function findRelatives(unit: string, units: UnitsById, communes: readonly CommuneSummary[]): Relatives {
  const own = units.get(unit);
  const byUnit = new Map(communes.map(commune => [commune.unit, commune.id]));
  const name = (id: string): Relative => {
    const other = units.get(id);
    const commune = byUnit.get(id);
    return {
      title: other ? capitalise(`${other.kind} ${other.name}`) : id,
      href: commune === undefined ? undefined : communePath(commune),
    };
  };
  return {
    until: own?.validTo && formatDate(own.validTo),
    since: own?.validFrom && formatDate(own.validFrom),
    successors: (own?.successors ?? []).map(name),
    predecessors: [...units.values()].filter(({ successors }) => successors.includes(unit)).map(({ id }) => name(id)),
    note: own?.note,
  };
}
