import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import type { CriteriaSet } from '../../schema/criteria-set.ts';
import type { Criterion } from '../../schema/criterion.ts';
import { criterionOf } from './summaries.ts';

const located = <T>(data: T) => ({ file: 'x', data, locate: () => ({ line: 1, column: 1 }) });

/** A set "bo" of three criteria in two groups, with targets for 2023 and 2024; 1.2 is not assessed in 2023. */
export function thresholdSet(
  more: Partial<CriteriaSet> = {},
  criteria: readonly Criterion[] = usual,
): CriteriaSetBundle {
  const set: CriteriaSet = {
    title: 'Bộ tiêu chí mẫu',
    shortTitle: 'Bộ mẫu',
    kind: 'threshold',
    decision: { id: 'qd', kind: 'QĐ', subject: 'về việc mẫu' },
    legalBasis: [],
    periods: ['2023', '2024'],
    pillars: [
      { id: '1', title: 'Chính quyền số', sections: [] },
      { id: '2', title: 'Kinh tế số', sections: [] },
    ],
    documents: [],
    notes: [],
    ...more,
  };
  return {
    id: 'bo',
    set: located(set),
    criteria: located({ criteria: [...criteria] }),
    procedure: undefined,
    byId: new Map(criteria.map(criterion => [criterion.id, criterion])),
  };
}

const usual = [
  criterionOf('1.1', { targets: { '2023': 70, '2024': 80 } }),
  criterionOf('1.2', { targets: { '2023': '*', '2024': 80 } }),
  criterionOf('2.1', { targets: { '2023': 1, '2024': 1 }, measure: 'count', unit: 'Mô hình' }),
];
