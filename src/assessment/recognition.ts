import type { Gate } from '../schema/criteria-set.ts';
import type { CriterionAssessment } from './assess-criterion.ts';
import { assessIndexGate, describeGate, type GateAssessment, type IndexPoints } from './index-gate.ts';

export interface Recognition {
  /** true: every gate is met; false: one is not; undefined: none fails, but one is unknown. */
  readonly eligible: boolean | undefined;
  readonly gates: readonly GateAssessment[];
}

/**
 * The conditions of recognition (for the set of Thanh Hóa: Điều 2 Quyết định số 1829/QĐ-UBND: all criteria assigned
 * for the year met, and at least 70 % of the points of the index). A set without gates has no recognition.
 */
export function assessRecognition(
  gates: readonly Gate[] | undefined,
  criteria: readonly CriterionAssessment[],
  index: IndexPoints | undefined,
): Recognition | undefined {
  if (!gates) return undefined;
  const assessed = gates.map(gate =>
    gate.rule === 'all-criteria-met' ? assessCriteriaGate(gate, criteria) : assessIndexGate(gate, index),
  );
  return { eligible: every(assessed.map(gate => gate.met)), gates: assessed };
}

/**
 * A criterion counts as met where the claim says so and no figure contradicts it; where the figures decide
 * otherwise they, not the claim, keep the gate shut.
 */
function assessCriteriaGate(gate: Gate, criteria: readonly CriterionAssessment[]): GateAssessment {
  const assigned = criteria.filter(each => each.isAssigned);
  if (assigned.length === 0) {
    const reason = 'Bộ tiêu chí không giao tiêu chí nào trong kỳ này.';
    return { ...describeGate(gate), met: undefined, reason, criteria: [] };
  }
  const failing = assigned.filter(isFailing).map(each => each.criterion.id);
  const open = assigned.filter(each => each.verdict === undefined).map(each => each.criterion.id);
  const metCount = assigned.length - failing.length - open.length;
  const parts = [`${metCount}/${assigned.length} tiêu chí được giao trong kỳ đã đạt`];
  if (failing.length > 0) parts.push(`chưa đạt: ${failing.join(', ')}`);
  if (open.length > 0) parts.push(`chưa có kết quả: ${open.join(', ')}`);
  return {
    ...describeGate(gate),
    met: failing.length > 0 ? false : open.length > 0 ? undefined : true,
    reason: `${parts.join('; ')}.`,
    criteria: [...failing, ...open],
  };
}

function isFailing({ verdict, computedVerdict }: CriterionAssessment): boolean {
  return verdict !== undefined && (verdict !== 'met' || computedVerdict === 'not-met');
}

function every(states: readonly (boolean | undefined)[]): boolean | undefined {
  if (states.includes(false)) return false;
  return states.includes(undefined) ? undefined : true;
}
