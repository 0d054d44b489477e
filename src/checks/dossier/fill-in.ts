import type { Check, DossierContext, Finding } from '../check.ts';
import { texts } from '../texts.ts';

/** Nothing that a scaffold left to be written is still there. */
export const fillIn: Check<DossierContext> = {
  id: 'fill-in',
  severity: 'warning',
  title: 'Các chỗ "(điền ...)" của hồ sơ mới phải được thay bằng nội dung thật.',
  why: 'Chữ "(điền ...)" để nhắc việc sẽ bị in ra văn bản nếu không thay.',
  example: { wrong: 'name: "(điền họ và tên người ký)"', right: 'name: "Nguyễn Văn Thắng"' },
  *find({ bundle: { dossier } }): Iterable<Finding> {
    for (const [path, text] of texts(dossier.data)) {
      const found = /\(điền ([^)]+)\)/.exec(text);
      if (!found) continue;
      yield { at: dossier, path, message: `Chưa điền ${found[1]}.`, hint: `Thay "${found[0]}" bằng nội dung thật.` };
    }
  },
};
