import type { Check, DossierContext, Finding } from '../check.ts';

/** Where criteria are assigned, every criterion of the period is, and somebody leads it. */
export const assignmentPresent: Check<DossierContext> = {
  id: 'assignment-present',
  severity: 'warning',
  title: 'Khi đã giao nhiệm vụ, mỗi tiêu chí được giao trong kỳ phải có mục giao nhiệm vụ.',
  why: 'Tiêu chí không giao cho ai thì không ai làm, đến hạn mới biết là thiếu.',
  example: {
    wrong: '# assignments.yaml không có "1.6"',
    right: '- criterion: "1.6"\n  leads:\n    - Công chức Tư pháp',
  },
  needsWhole: true,
  *find({ bundle: { assignments }, assessment }): Iterable<Finding> {
    if (!assignments) return;
    const given = new Set(assignments.data.assignments.map(({ criterion }) => criterion));
    for (const { criterion, isAssigned } of assessment.criteria) {
      if (!isAssigned || given.has(criterion.id)) continue;
      yield {
        at: assignments,
        path: ['assignments'],
        criterion: criterion.id,
        message: `Tiêu chí ${criterion.id} được giao trong kỳ nhưng chưa có mục giao nhiệm vụ.`,
        hint: `Thêm mục criterion: "${criterion.id}" với nơi chủ trì, ví dụ leads: [Công chức Văn hóa - Xã hội].`,
      };
    }
  },
};
