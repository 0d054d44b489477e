import type { Check, DossierContext, Finding } from '../check.ts';

/** A criterion is assigned once. */
export const assignmentUnique: Check<DossierContext> = {
  id: 'assignment-unique',
  severity: 'error',
  title: 'Mỗi tiêu chí chỉ có một mục giao nhiệm vụ.',
  why: 'Hai mục cho một tiêu chí thì không biết ai chủ trì, hạn nào.',
  example: {
    wrong: '- criterion: "1.6"\n  leads: [Công chức Tư pháp]\n- criterion: "1.6"\n  leads: [Công an xã]',
    right: '- criterion: "1.6"\n  leads: [Công chức Tư pháp, Công an xã]',
  },
  *find({ bundle: { assignments } }): Iterable<Finding> {
    const first = new Map<string, number>();
    for (const [index, { criterion }] of (assignments?.data.assignments ?? []).entries()) {
      const earlier = first.get(criterion);
      first.set(criterion, earlier ?? index);
      if (!assignments || earlier === undefined) continue;
      const { line } = assignments.locate(['assignments', earlier]);
      yield {
        at: assignments,
        path: ['assignments', index, 'criterion'],
        criterion,
        message: `Tiêu chí "${criterion}" đã được giao ở dòng ${line}.`,
        hint: 'Gộp hai mục làm một, mỗi nơi chủ trì một dòng ở leads; nếu là tiêu chí khác thì sửa mã.',
        related: [{ file: assignments.file, line, message: 'Giao lần đầu.' }],
      };
    }
  },
};
