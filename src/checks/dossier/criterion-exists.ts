import { nearestName } from '../../text/near-miss.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** A result or an evidence file belongs to a criterion of the set. */
export const criterionExists: Check<DossierContext> = {
  id: 'criterion-exists',
  severity: 'error',
  title: 'Kết quả và minh chứng phải thuộc một tiêu chí của bộ tiêu chí.',
  why: 'Kết quả ghi nhầm mã sẽ không được tính cho tiêu chí nào.',
  example: { wrong: '- criterion: "1.19"', right: '- criterion: "1.9"' },
  *find({ bundle: { results, evidence, assignments, criteriaSet } }): Iterable<Finding> {
    const known = [...criteriaSet.byId.keys()];
    const describe = (id: string) => {
      const near = nearestName(id, known);
      const example = near ? `Gần giống: "${near}".` : `Bộ tiêu chí có các mã từ "${known[0]}" đến "${known.at(-1)}".`;
      return { criterion: id, message: `Bộ tiêu chí không có tiêu chí "${id}".`, hint: `Sửa mã tiêu chí. ${example}` };
    };
    for (const [index, { criterion }] of results.data.results.entries()) {
      if (criteriaSet.byId.has(criterion)) continue;
      yield { at: results, path: ['results', index, 'criterion'], ...describe(criterion) };
    }
    for (const [index, { criterion }] of (assignments?.data.assignments ?? []).entries()) {
      if (!assignments || criteriaSet.byId.has(criterion)) continue;
      yield { at: assignments, path: ['assignments', index, 'criterion'], ...describe(criterion) };
    }
    for (const [id, file] of evidence) {
      if (!criteriaSet.byId.has(id)) yield { at: file, line: 1, ...describe(id) };
    }
  },
};
