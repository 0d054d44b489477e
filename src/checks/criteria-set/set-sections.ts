import { nearestName } from '../../text/near-miss.ts';
import type { Check, CriteriaSetContext, Finding } from '../check.ts';

/** A section is described once, and a criterion stands in a section of its own group. */
export const setSections: Check<CriteriaSetContext> = {
  id: 'set-sections',
  severity: 'error',
  title: 'Mục của tiêu chí phải có trong nhóm của tiêu chí ấy.',
  why: 'Mã mục ghi sai thì tiêu chí không đứng dưới đề mục nào khi in.',
  example: { wrong: 'pillar: "I"\nsection: "II.1"', right: 'pillar: "I"\nsection: "I.1"' },
  *find({ bundle: { set, criteria } }): Iterable<Finding> {
    const seen = new Set<string>();
    for (const [index, { sections }] of set.data.pillars.entries()) {
      for (const [at, { id }] of sections.entries()) {
        const path = ['pillars', index, 'sections', at, 'id'];
        if (seen.has(id)) yield { at: set, path, message: `Mã mục "${id}" đã dùng.`, hint: 'Đặt mã khác.' };
        seen.add(id);
      }
    }
    for (const [index, { id, pillar, section }] of criteria.data.criteria.entries()) {
      const known = set.data.pillars.find(each => each.id === pillar)?.sections.map(each => each.id);
      if (section === undefined || !known || known.includes(section)) continue;
      const near = nearestName(section, known);
      yield {
        at: criteria,
        path: ['criteria', index, 'section'],
        criterion: id,
        message: `Tiêu chí ${id} thuộc mục "${section}", nhóm "${pillar}" không có mục này.`,
        hint: near ? `Gần giống: "${near}".` : `Thêm mục này vào sections của nhóm "${pillar}" trong set.yaml.`,
      };
    }
  },
};
