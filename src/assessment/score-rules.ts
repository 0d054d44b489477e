import type { Scoring } from '../schema/scoring.ts';
import { scoreItems, scoreShare, scoreSteps } from './score-amounts.ts';
import type { Outcome, Scored } from './score-outcome.ts';
import { scoreChoice, scoreConditions, scoreParts, scorePresence } from './score-parts.ts';

/** Applies the rule of a criterion. Pure; more of what is good never gives less, and nothing more than the maximum. */
export function applyRule(scoring: Scoring, scored: Scored): Outcome {
  switch (scoring.rule) {
    case 'all-or-nothing':
      return scoring.parts ? scoreConditions(scoring.parts, scoring.otherwise, scored) : scorePresence(scoring, scored);
    case 'proportional':
      return scoreShare(scoring, scored);
    case 'steps':
      return scoreSteps(scoring, scored);
    case 'per-item':
      return scoreItems(scoring, scored);
    case 'sum-of-parts':
      return scoreParts(scoring, scored);
    case 'choice':
      return scoreChoice(scoring, scored);
    case 'judgement':
      return { state: 'to-judge', words: 'Văn bản không nêu cách tính' };
  }
}
