import { nearestName } from '../../text/near-miss.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { allTemplatesOf } from '../templates-of.ts';

/** A narrative file is a section of a document of the set, due now or at another stage; one of no document would never be printed. */
export const sectionKnown: Check<DossierContext> = {
  id: 'section-known',
  severity: 'warning',
  title: 'Mỗi tệp trong report/ phải là một phần của mẫu văn bản.',
  why: 'Tệp đặt sai tên sẽ không được in vào báo cáo.',
  example: { wrong: 'report/leader.md', right: 'report/leadership.md' },
  *find(context: DossierContext): Iterable<Finding> {
    const templates = allTemplatesOf(context);
    if (templates.length === 0) return;
    const known = new Set(templates.flatMap(template => template.sections.map(({ id }) => id)));
    for (const [name, file] of context.bundle.report) {
      if (known.has(name)) continue;
      const near = nearestName(name, known);
      yield {
        at: file,
        line: 1,
        message: `Không mẫu văn bản nào có phần "${name}", nội dung tệp này sẽ không được in.`,
        hint: near ? `Đổi tên tệp thành ${near}.md.` : `Các phần được dùng: ${[...known].join(', ')}.`,
      };
    }
  },
};
