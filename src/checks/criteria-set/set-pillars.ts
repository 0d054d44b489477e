import { nearestName } from '../../text/near-miss.ts';
import type { Check, CriteriaSetContext, Finding } from '../check.ts';

/** Criteria belong to pillars of the set, and each pillar has as many as the source states. */
export const setPillars: Check<CriteriaSetContext> = {
  id: 'set-pillars',
  severity: 'error',
  title: 'Tiêu chí phải thuộc một nhóm của bộ, và mỗi nhóm có đúng số tiêu chí đã nêu.',
  why: 'Số tiêu chí của nhóm trong quyết định là căn cứ để biết bộ tiêu chí đã nhập đủ.',
  example: { wrong: 'criteria: 12   # quyết định có 11', right: 'criteria: 11' },
  *find({ bundle: { set, criteria } }): Iterable<Finding> {
    const pillars = set.data.pillars.map(({ id }) => id);
    for (const [index, { id, pillar }] of criteria.data.criteria.entries()) {
      if (pillars.includes(pillar)) continue;
      const near = nearestName(pillar, pillars);
      const hint = near ? `Gần giống: "${near}".` : `Các nhóm: ${pillars.map(each => `"${each}"`).join(', ')}.`;
      const message = `Tiêu chí ${id} thuộc nhóm "${pillar}", bộ tiêu chí không có nhóm này.`;
      yield { at: criteria, path: ['criteria', index, 'pillar'], message, hint };
    }
    for (const [index, { id, title, criteria: stated }] of set.data.pillars.entries()) {
      const counted = criteria.data.criteria.filter(({ pillar }) => pillar === id).length;
      if (stated === undefined || counted === stated) continue;
      yield {
        at: set,
        path: ['pillars', index, 'criteria'],
        severity: 'warning',
        message: `Nhóm ${id} (${title}) ghi ${stated} tiêu chí, đếm được ${counted}.`,
        hint: 'Đối chiếu với quyết định: thiếu tiêu chí, thừa tiêu chí hoặc ghi sai số.',
      };
    }
  },
};
