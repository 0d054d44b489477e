import type { Check, DossierContext, Finding } from '../check.ts';

/** Whoever is assigned a criterion of the period is named by function. */
export const assignmentLead: Check<DossierContext> = {
  id: 'assignment-lead',
  severity: 'warning',
  title: 'Mỗi tiêu chí được giao trong kỳ phải ghi nơi chủ trì.',
  why: 'Không ghi chức danh hoặc đơn vị chủ trì thì không đôn đốc được ai.',
  example: {
    wrong: '- criterion: "1.6"\n  leads: []',
    right: '- criterion: "1.6"\n  leads:\n    - Công chức Văn phòng - Thống kê',
  },
  *find({ bundle: { assignments }, assessment }): Iterable<Finding> {
    for (const [index, { criterion, leads }] of (assignments?.data.assignments ?? []).entries()) {
      if (!assignments || leads.length > 0 || !assessment.byId.get(criterion)?.isAssigned) continue;
      yield {
        at: assignments,
        path: ['assignments', index],
        criterion,
        message: `Mục giao nhiệm vụ của tiêu chí ${criterion} chưa ghi nơi chủ trì (leads).`,
        hint: 'Ghi chức danh hoặc đơn vị, ví dụ leads: [Công chức Văn hóa - Xã hội].',
      };
    }
  },
};
