import { nearestName } from '../../text/near-miss.ts';
import type { Check, CriteriaSetContext, Finding } from '../check.ts';

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
