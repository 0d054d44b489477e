import type { Check, CriteriaSetContext, Finding } from '../check.ts';

/** An id of a criterion names one criterion of the set. */
export const setCriterionUnique: Check<CriteriaSetContext> = {
  id: 'set-criterion-unique',
  severity: 'error',
  title: 'Mỗi mã tiêu chí chỉ có một tiêu chí.',
  why: 'Hai tiêu chí chung mã thì kết quả không biết thuộc tiêu chí nào.',
  example: { wrong: '- id: "1.1"\n- id: "1.1"', right: '- id: "1.1"\n- id: "1.2"' },
  *find({ bundle: { criteria } }): Iterable<Finding> {
    const seen = new Map<string, number>();
    for (const [index, { id }] of criteria.data.criteria.entries()) {
      const earlier = seen.get(id);
      seen.set(id, earlier ?? index);
      if (earlier === undefined) continue;
      const { line } = criteria.locate(['criteria', earlier]);
      const message = `Mã tiêu chí "${id}" đã dùng ở dòng ${line}.`;
      yield { at: criteria, path: ['criteria', index, 'id'], message, hint: 'Sửa lại mã theo quyết định.' };
    }
  },
};
