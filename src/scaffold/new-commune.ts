import type { AdministrativeUnit } from '../schema/content.ts';
import { capitalise } from '../text/letter-case.ts';
import { comment, quote, switchedOff } from './yaml-text.ts';

/** The text of a new commune.yaml for a unit of content/administrative-units.yaml. */
export function newCommune({ id, kind, name }: AdministrativeUnit): string {
  return [
    `# ${capitalise(kind)} ${name}: tên, cơ quan ban hành, trang thông tin điện tử, người ký.\n`,
    '# yaml-language-server: $schema=../../schemas/commune.schema.json\n',
    `name: ${quote(name)}\n`,
    `kind: ${kind}\n`,
    `administrativeUnit: ${quote(id)}\n`,
    `issuer: ${quote(`Ủy ban nhân dân ${kind} ${name}`)}\n`,
    comment(['Bỏ dấu # ở dòng cần điền.']),
    switchedOff(['website: https://...']),
    comment(['Người có thẩm quyền ký; hồ sơ mới lấy người đầu tiên.']),
    switchedOff(['signatories:', '  - authority: TM. ỦY BAN NHÂN DÂN', '    role: CHỦ TỊCH', '    name: họ và tên']),
  ].join('');
}
