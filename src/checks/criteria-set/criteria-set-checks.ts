import { notAssessedMark } from '../../schema/criterion.ts';
import { nearestName } from '../../text/near-miss.ts';
import type { Check, CriteriaSetContext, Finding } from '../check.ts';
import { setPopulations } from './set-populations.ts';
import { targetsNeverFall } from './targets-never-fall.ts';

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
      if (counted === stated) continue;
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

/** Every criterion has a target for every period of the set, or `*`; a percentage is a number from 0 to 100. */
export const setTargets: Check<CriteriaSetContext> = {
  id: 'set-targets',
  severity: 'error',
  title: 'Mỗi tiêu chí có chỉ tiêu cho từng kỳ, hoặc "*" khi không đánh giá.',
  why: 'Thiếu chỉ tiêu của một năm thì không đánh giá được năm đó.',
  example: { wrong: '"2023": 70%', right: '"2023": 70' },
  *find({ bundle: { set, criteria } }): Iterable<Finding> {
    const { periods } = set.data;
    for (const [index, { id, targets, measure }] of criteria.data.criteria.entries()) {
      for (const period of periods) {
        if (targets[period] !== undefined) continue;
        const message = `Tiêu chí ${id} chưa có chỉ tiêu cho kỳ ${period}.`;
        yield {
          at: criteria,
          path: ['criteria', index, 'targets'],
          message,
          hint: `Thêm dòng "${period}": …; không đánh giá thì ghi "*".`,
        };
      }
      for (const [period, target] of Object.entries(targets)) {
        const path = ['criteria', index, 'targets', period];
        if (!periods.includes(period)) {
          const message = `Tiêu chí ${id} có chỉ tiêu cho kỳ "${period}", bộ tiêu chí không có kỳ này.`;
          yield { at: criteria, path, message, hint: `Các kỳ: ${periods.join(', ')}.` };
        }
        if (measure !== 'percentage' || target === notAssessedMark) continue;
        if (typeof target === 'number' && target >= 0 && target <= 100) continue;
        const message = `Chỉ tiêu ${period} của tiêu chí ${id} là ${target}, phải là số từ 0 đến 100 hoặc "*".`;
        yield { at: criteria, path, message, hint: 'Ghi tỷ lệ phần trăm không kèm ký hiệu %, ví dụ 70.' };
      }
    }
  },
};

/** Documents and roles that a set names exist. */
export const setReferences: Check<CriteriaSetContext> = {
  id: 'set-references',
  severity: 'error',
  title: 'Mẫu văn bản và vai trò mà bộ tiêu chí nêu phải có thật.',
  why: 'Mẫu văn bản hoặc vai trò không có thật thì không lập được văn bản, không biết ai thực hiện.',
  example: { wrong: '- id: mau-1', right: '- id: mau-01' },
  *find({ bundle: { set, procedure }, known }): Iterable<Finding> {
    for (const [index, { id }] of set.data.documents.entries()) {
      if (known.templates.has(id)) continue;
      const near = nearestName(id, known.templates.keys());
      const message = `Không có mẫu văn bản "${id}" trong templates/.`;
      yield {
        at: set,
        path: ['documents', index, 'id'],
        message,
        hint: near ? `Gần giống: "${near}".` : `Tạo tệp templates/${id}.md.`,
      };
    }
    const roles = known.roles.map(({ id }) => id);
    for (const [index, { role }] of (procedure?.data.stages ?? []).entries()) {
      if (!procedure || roles.includes(role)) continue;
      const near = nearestName(role, roles);
      const message = `Không có vai trò "${role}" trong content/roles.yaml.`;
      yield {
        at: procedure,
        path: ['stages', index, 'role'],
        message,
        hint: near ? `Gần giống: "${near}".` : 'Thêm vai trò này vào content/roles.yaml.',
      };
    }
  },
};

/** The rules for one criteria set. */
export const criteriaSetChecks: readonly Check<CriteriaSetContext>[] = [
  setCriterionUnique,
  setPillars,
  setTargets,
  targetsNeverFall,
  setPopulations,
  setReferences,
];
