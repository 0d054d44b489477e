import type { CriterionState } from './dossier-summary.ts';
import { buildProgress } from './progress-view.ts';
import { buildVerdict, type VerdictView } from './verdict-view.ts';

/** The words and colours of a state; null: no result yet. */
export function buildState(state: CriterionState | null): VerdictView {
  if (state === 'reached' || state === 'below' || state === 'reported') return buildProgress(state);
  return buildVerdict(state ?? undefined);
}
