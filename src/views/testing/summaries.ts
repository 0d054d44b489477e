import type { AdministrativeUnit } from '../../schema/content.ts';
import type { Criterion } from '../../schema/criterion.ts';
import { criterionSchema } from '../../schema/criterion.ts';
import type { CriterionState, DossierSummary, ResultSummary } from '../dossier-summary.ts';

/** A summary of a dossier with nothing reported, but for what is given. */
export function summaryOf(commune: string, more: Partial<DossierSummary> = {}): DossierSummary {
  const periodKey = more.periodKey ?? '2024';
  return {
    commune,
    dossier: periodKey,
    criteriaSet: 'bo',
    periodKey,
    period: `năm ${periodKey}`,
    asOf: `${periodKey.slice(0, 4)}-12-31`,
    stage: 'self-assessment',
    stageTitle: 'Tự đánh giá',
    counts: { met: 0, 'not-met': 0, 'in-progress': 0, 'not-assessed': 0, unknown: 0, total: 0, assigned: 0 },
    hasGates: false,
    eligible: null,
    score: null,
    progress: null,
    results: {},
    ...more,
  };
}

/** Results of criteria "1.1", "1.2" ... of a threshold set, with the counts that follow. */
export function reportedOf(states: Readonly<Record<string, CriterionState | null>>): Partial<DossierSummary> {
  const all = Object.values(states);
  const count = (state: CriterionState | null) => all.filter(each => each === state).length;
  const results = Object.entries(states).map(([id, state]): [string, ResultSummary] => [id, [state, '', null]]);
  return {
    results: Object.fromEntries(results),
    counts: {
      met: count('met'),
      'not-met': count('not-met'),
      'in-progress': count('in-progress'),
      'not-assessed': count('not-assessed'),
      unknown: count(null),
      total: all.length,
      assigned: all.length - count('not-assessed'),
    },
  };
}

export function criterionOf(id: string, more: Partial<Criterion> = {}): Criterion {
  const base = { id, pillar: id.split('.')[0], title: `Tiêu chí ${id}`, unit: '%', measure: 'percentage' };
  return { ...criterionSchema.parse({ ...base, requiredEvidence: [] }), ...more };
}

export function unitsOf(units: readonly Partial<AdministrativeUnit>[]): ReadonlyMap<string, AdministrativeUnit> {
  const whole = units.map(
    (unit): AdministrativeUnit => ({
      id: 'x',
      name: 'X',
      kind: 'xã',
      level: 'commune',
      successors: [],
      ...unit,
    }),
  );
  return new Map(whole.map(unit => [unit.id, unit]));
}
