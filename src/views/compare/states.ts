import type { CriteriaSet } from '../../schema/criteria-set.ts';
import type { StateCount } from '../charts/state-bars.ts';
import { buildState } from '../criterion-state.ts';
import type { CriterionState } from '../dossier-summary.ts';
import type { VerdictView } from '../verdict-view.ts';

/** The states that criteria of a set can stand in, best first; none where the set gives points. */
export function statesOf(kind: CriteriaSet['kind']): readonly (CriterionState | null)[] {
  if (kind === 'scored') return [];
  if (kind === 'indicator') return ['reached', 'below', 'reported', null];
  return ['met', 'not-met', 'in-progress', 'not-assessed', null];
}

/** The words and colours of those states. */
export function viewStates(kind: CriteriaSet['kind']): readonly VerdictView[] {
  return statesOf(kind).map(buildState);
}

/** How often each state of the set occurs. */
export function countStates(kind: CriteriaSet['kind'], states: readonly (CriterionState | null)[]): StateCount[] {
  return statesOf(kind).map(state => ({
    key: buildState(state).key,
    count: states.filter(each => each === state).length,
  }));
}

/** Whether a criterion was assigned, reported and not reached; what has no level to compare with falls short of nothing. */
export function fallsShort(state: CriterionState | null): boolean {
  return state === 'not-met' || state === 'in-progress' || state === 'below';
}

/** The best state of a set: what one wants to be in. */
export function bestState(kind: CriteriaSet['kind']): CriterionState {
  return kind === 'indicator' ? 'reached' : 'met';
}
