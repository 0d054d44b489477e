import type { ValuePath } from '../../schema/bundle.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** Nothing that a scaffold left to be written is still there. */
export const fillIn: Check<DossierContext> = {
  id: 'fill-in',
  severity: 'warning',
  title: 'Các chỗ "(điền ...)" của hồ sơ mới phải được thay bằng nội dung thật.',
  why: 'Chữ "(điền ...)" để nhắc việc sẽ bị in ra văn bản nếu không thay.',
  example: { wrong: 'name: "(điền họ và tên người ký)"', right: 'name: "Nguyễn Văn Thắng"' },
  *find({ bundle: { dossier } }): Iterable<Finding> {
    for (const [path, text] of texts(dossier.data, [])) {
      const found = /\(điền ([^)]+)\)/.exec(text);
      if (!found) continue;
      yield { at: dossier, path, message: `Chưa điền ${found[1]}.`, hint: `Thay "${found[0]}" bằng nội dung thật.` };
    }
  },
};

/** Every text inside a value, with its path. */
function* texts(value: unknown, path: ValuePath): Iterable<[ValuePath, string]> {
  if (typeof value === 'string') yield [path, value];
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value))
    yield* texts(child, [...path, Array.isArray(value) ? Number(key) : key]);
}
