import type { Gate } from '../schema/criteria-set.ts';
import type { Dossier } from '../schema/dossier.ts';
import type { CriterionAssessment } from './assess-criterion.ts';

/** A condition of recognition, whether it is met (undefined: not known yet), and why, in one Vietnamese sentence. */
export interface GateAssessment {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly met: boolean | undefined;
  readonly reason: string;
  /** The criteria that keep the gate shut, in the order of the set. */
  readonly criteria: readonly string[];
}

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
  indexScore: Dossier['indexScore'],
): Recognition | undefined {
  if (!gates) return undefined;
  const assessed = gates.map(gate =>
    gate.rule === 'all-criteria-met' ? assessCriteriaGate(gate, criteria) : assessIndexGate(gate, indexScore),
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

function assessIndexGate(
  gate: Extract<Gate, { rule: 'minimum-index-share' }>,
  score: Dossier['indexScore'],
): GateAssessment {
  if (!score) {
    const reason = `Chưa có kết quả chỉ số xếp hạng; cần đạt từ ${formatShare(gate.minimum)} tổng số điểm trở lên.`;
    return { ...describeGate(gate), met: undefined, reason, criteria: [] };
  }
  const share = (score.points * 100) / score.total;
  const isMet = score.points * 100 >= gate.minimum * score.total;
  const points = `${formatFigure(score.points)}/${formatFigure(score.total)} điểm`;
  const reason = `Đạt ${points} = ${formatShare(share)}; yêu cầu từ ${formatShare(gate.minimum)} trở lên (${score.source}).`;
  return { ...describeGate(gate), met: isMet, reason, criteria: [] };
}

function describeGate({ id, title, text }: Gate): Pick<GateAssessment, 'id' | 'title' | 'text'> {
  return { id, title, text };
}

function every(states: readonly (boolean | undefined)[]): boolean | undefined {
  if (states.includes(false)) return false;
  return states.includes(undefined) ? undefined : true;
}

const figure = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

function formatFigure(value: number): string {
  return figure.format(value);
}

/** Truncated, so that a share just under the minimum never reads as the minimum. */
function formatShare(percent: number): string {
  return `${figure.format(Math.floor(percent * 100 + 1e-9) / 100)}%`;
}
