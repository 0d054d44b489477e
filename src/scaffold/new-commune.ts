import type { AdministrativeUnit } from '../schema/content.ts';
import { quote } from './yaml-text.ts';

/** The text of a new commune.yaml for a unit of content/administrative-units.yaml. */
export function newCommune({ id, kind, name }: AdministrativeUnit): string {
  return [
    `# ${capitalise(kind)} ${name}: tên, cơ quan ban hành, trang thông tin điện tử, người ký.\n`,
    '# yaml-language-server: $schema=../../schemas/commune.schema.json\n',
    `name: ${quote(name)}\n`,
    `kind: ${kind}\n`,
    `administrativeUnit: ${id}\n`,
    `issuer: ${quote(`Ủy ban nhân dân ${kind} ${name}`)}\n`,
    '# website: https://...\n',
    '# Người có thẩm quyền ký; hồ sơ mới lấy người đầu tiên.\n',
    '# signatories:\n#   - authority: TM. ỦY BAN NHÂN DÂN\n#     role: CHỦ TỊCH\n#     name: họ và tên\n',
  ].join('');
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
