import type { Check, CriteriaSetContext, Finding } from '../check.ts';
import { texts } from '../texts.ts';

/** Nothing that the scaffold of a set left to be written is still there. */
export const setFillIn: Check<CriteriaSetContext> = {
  id: 'set-fill-in',
  severity: 'warning',
  title: 'Các chỗ "(điền ...)" của bộ tiêu chí mới phải được thay bằng lời của văn bản.',
  why: 'Chữ "(điền ...)" để nhắc việc sẽ hiện trên trang công khai và trong mọi văn bản của các xã.',
  example: { wrong: 'title: "(điền tên bộ tiêu chí, nguyên văn)"', right: 'title: Bộ tiêu chí chuyển đổi số cấp xã' },
  *find({ bundle: { set, criteria, procedure } }): Iterable<Finding> {
    for (const at of [set, criteria, ...(procedure ? [procedure] : [])]) {
      for (const [path, text] of texts(at.data)) {
        const found = /\(điền ([^)]+)\)/.exec(text);
        if (!found) continue;
        yield { at, path, message: `Chưa điền ${found[1]}.`, hint: `Thay "${found[0]}" bằng lời của văn bản.` };
      }
    }
  },
};
