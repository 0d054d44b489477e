import type { Verdict } from '../schema/common.ts';
import { type Criterion, notAssessedMark, type Target } from '../schema/criterion.ts';
import type { Result } from '../schema/result.ts';
import { percentOf, ratioAgrees, writtenDecimals } from './ratio.ts';

/** What follows from the data for one criterion of one dossier, beside what was reported. */
export interface CriterionAssessment {
  readonly criterion: Criterion;
  /** undefined: the dossier has no result for this criterion yet. */
  readonly result: Result | undefined;
  /** The target of the period; undefined where the set names none. */
  readonly target: Target | undefined;
  /** Whether the set asks for this criterion in the period; a target of `*`, or none among others, says no. */
  readonly isAssigned: boolean;
  /** numerator / denominator in per cent; undefined without both. */
  readonly computed: number | undefined;
  /** Whether the reported percentage is that ratio, rounded or truncated; undefined where it cannot be told. */
  readonly isRatioConsistent: boolean | undefined;
  /** The claimed verdict; undefined without a result. */
  readonly verdict: Verdict | undefined;
  /** The verdict that follows from target and figures; undefined where no figure decides it. */
  readonly computedVerdict: Verdict | undefined;
}

/** Recomputes the ratio and, where a target decides it, the verdict. Pure; unknown stays undefined, never zero. */
export function assessCriterion(criterion: Criterion, result: Result | undefined, period: string): CriterionAssessment {
  const target = criterion.targets[period];
  // A criterion without any target (a scored one, an open indicator) is asked for in every period.
  const isAssigned = target === undefined ? Object.keys(criterion.targets).length === 0 : target !== notAssessedMark;
  const computed = computeShare(result);
  return {
    criterion,
    result,
    target,
    isAssigned,
    computed,
    isRatioConsistent: checkRatio(criterion, result),
    verdict: result?.verdict,
    computedVerdict: isAssigned ? decideVerdict({ criterion, result, target, computed }) : 'not-assessed',
  };
}

function computeShare(result: Result | undefined): number | undefined {
  if (result?.numerator === undefined || result.denominator === undefined) return undefined;
  return percentOf({ numerator: result.numerator, denominator: result.denominator });
}

function checkRatio(criterion: Criterion, result: Result | undefined): boolean | undefined {
  if (criterion.measure !== 'percentage' || !result) return undefined;
  const { numerator, denominator, value, reported } = result;
  if (numerator === undefined || !denominator || typeof value !== 'number') return undefined;
  return ratioAgrees({ numerator, denominator }, value, writtenDecimals(value, reported));
}

interface Decision {
  readonly criterion: Criterion;
  readonly result: Result | undefined;
  readonly target: Target | undefined;
  readonly computed: number | undefined;
}

/** Targets are minimums: a share or count decides by comparison, "có" by anything counted, words by nobody. */
function decideVerdict({ criterion, result, target, computed }: Decision): Verdict | undefined {
  if (target === undefined) return undefined;
  const value = typeof result?.value === 'number' ? result.value : undefined;
  // A count stands against its target as it is; the share of a denominator says something else.
  const figure = criterion.measure === 'percentage' ? (computed ?? value) : (value ?? result?.numerator);
  if (figure === undefined) return undefined;
  if (criterion.measure === 'presence') return figure > 0 ? 'met' : 'not-met';
  if (criterion.measure === 'statement' || typeof target !== 'number') return undefined;
  return figure >= target ? 'met' : 'not-met';
}
