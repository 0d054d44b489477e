import type { Check, DossierContext, Finding } from '../check.ts';
import { placeIn, proseOf } from '../prose.ts';

/** Evidence whose last words announce something goes on with it. */
export const listFollows: Check<DossierContext> = {
  id: 'list-follows',
  severity: 'warning',
  title: 'Lời văn minh chứng kết thúc bằng dấu hai chấm phải có nội dung theo sau.',
  why: '"Hồ sơ minh chứng:" mà không có gì bên dưới nghĩa là quên liệt kê minh chứng.',
  example: { wrong: '- Hồ sơ minh chứng:', right: '- Hồ sơ minh chứng:\n  + Danh sách người dân' },
  *find({ bundle }): Iterable<Finding> {
    for (const prose of proseOf(bundle)) {
      // What follows a section of the report stands in its template.
      if (prose.criterion === undefined) continue;
      const index = prose.lines.findLastIndex(line => line.trim() !== '');
      const last = prose.lines[index]?.trim() ?? '';
      // What the heading of the evidence introduces stands in the head of the file.
      if (!last.endsWith(':') || /^#/.test(last)) continue;
      yield {
        ...placeIn(prose, index),
        message: `Dòng «${last.replace(/^[-+*\s]+/, '').slice(-60)}» không có nội dung theo sau.`,
        hint: 'Liệt kê tiếp bên dưới, hoặc bỏ dấu hai chấm.',
      };
    }
  },
};
