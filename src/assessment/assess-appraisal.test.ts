import { describe, expect, it } from 'vitest';
import { type Appraisal, appraisalSchema } from '../schema/appraisal.ts';
import type { Verdict } from '../schema/common.ts';
import { assessAppraisal } from './assess-appraisal.ts';
import type { CriterionAssessment } from './assess-criterion.ts';

const criterion = (id: string, verdict: Verdict | undefined, isAssigned = true) =>
  ({ criterion: { id }, verdict, isAssigned }) as unknown as CriterionAssessment;
const criteria = [
  criterion('1.1', 'met'),
  criterion('1.2', 'met'),
  criterion('1.3', undefined),
  criterion('1.4', undefined, false),
];

const voice = (id: string, reviewer: string, fields: Record<string, unknown>) => ({
  criterion: id,
  reviewer,
  role: 'district',
  stage: 'appraisal',
  date: '2024-11-20T08:00:00Z',
  ...fields,
});

function appraisal(voices: readonly object[]): Appraisal {
  const source = { forge: 'github', repository: 'a/b', request: 1, head: '0'.repeat(40) };
  return appraisalSchema.parse({ sources: [{ ...source, harvestedAt: '2024-11-20T08:00:00Z' }], voices });
}

describe('assessAppraisal', () => {
  it('lets the newest voice speak for the stage and keeps the others', () => {
    const { byId } = assessAppraisal(
      appraisal([
        voice('1.1', 'a', { verdict: 'met', date: '2024-11-19T08:00:00Z' }),
        voice('1.1', 'b', { verdict: 'not-met' }),
        voice('1.2', 'a', { verdict: 'met', value: 70 }),
        voice('1.2', 'b', { verdict: 'met', value: 70, date: '2024-11-18T08:00:00Z' }),
      ]),
      { criteria },
    );
    const [first, second] = [byId.get('1.1'), byId.get('1.2')];
    expect([first?.decisive?.reviewer, first?.isDisputed, first?.differs]).toEqual(['b', true, true]);
    expect([second?.decisive?.reviewer, second?.isDisputed, second?.differs]).toEqual(['a', false, false]);
  });

  it('counts assigned criteria only; nobody’s verdict is open, not unmet', () => {
    const voices = [
      voice('1.1', 'a', { verdict: 'met' }),
      voice('1.2', 'a', { verdict: 'not-met' }),
      voice('1.4', 'a', { verdict: 'met' }),
    ];
    expect(assessAppraisal(appraisal(voices), { criteria }).counts).toEqual({
      met: 1,
      notMet: 1,
      open: 1,
      assigned: 3,
    });
  });

  it('knows nothing without an appraisal', () => {
    const { counts, conclusion, unattached } = assessAppraisal(undefined, { criteria });
    expect([counts, conclusion, unattached]).toEqual([{ met: 0, notMet: 0, open: 3, assigned: 3 }, undefined, []]);
  });
});
