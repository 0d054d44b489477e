import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import { criterionPath } from '../links.ts';
import type { Round } from './rounds.ts';
import { isAssigned } from './shares.ts';
import { bestState, fallsShort } from './states.ts';

export interface Shortfall {
  readonly title: string;
  readonly href: string;
  /** "6 trên 60 hồ sơ chưa đạt" */
  readonly count: string;
}

/** More than these do not fit on the printed page. */
const mostShortfalls = 4;

/** Criteria in which most communes of a round fall short, most first; a set that gives points has none. */
export function listShortfalls(set: CriteriaSetBundle, round: Round): readonly Shortfall[] {
  const { kind } = set.set.data;
  // Of one commune, its own page tells more.
  if (kind === 'scored' || round.dossiers.length < 2) return [];
  const best = bestState(kind);
  return set.criteria.data.criteria
    .filter(criterion => isAssigned(criterion, round.period))
    .map(({ id, title }) => {
      const states = round.dossiers.map(({ results }) => results[id]?.[0] ?? null);
      const short = states.filter(fallsShort).length;
      return { id, title, short, reported: short + states.filter(state => state === best).length };
    })
    .filter(({ short }) => short > 0)
    .toSorted((left, right) => right.short - left.short)
    .slice(0, mostShortfalls)
    .map(({ id, title, short, reported }) => ({
      title: `${id}. ${title}`,
      href: criterionPath(set.id, id),
      count: `${short} trên ${reported} hồ sơ chưa đạt`,
    }));
}
