import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openRepository } from '../src/data/repository.ts';
import { writeCodeowners } from '../src/requests/write-codeowners.ts';
import type { Forge } from '../src/schema/appraisal.ts';
import type { Roles } from '../src/schema/content.ts';
import { rootOf } from './call/root-of.ts';

export const summary = 'ghi danh sách người phải xem thay đổi (CODEOWNERS) theo content/roles.yaml';
export const help = `Cách dùng: npx hoso codeowners [--check] [--root THƯ_MỤC]

  Ghi .github/CODEOWNERS, .forgejo/CODEOWNERS và .gitlab/CODEOWNERS: người phụ trách kho xem phần chung, người thẩm
  định xem hồ sơ của các xã thuộc đơn vị mình. Lấy từ content/roles.yaml và content/administrative-units.yaml.

  --check   không ghi; báo tệp nào đã cũ (mã thoát 1)`;

const files: readonly (readonly [string, Forge])[] = [
  ['.github/CODEOWNERS', 'github'],
  ['.forgejo/CODEOWNERS', 'gitea'],
  ['.gitlab/CODEOWNERS', 'gitlab'],
];

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { check: { type: 'boolean' }, root: { type: 'string' } } });
  const root = rootOf(values.root);
  const repository = openRepository(root);
  const roles = repository.loadContent('roles').value?.data;
  const units = repository.loadContent('administrative-units').value?.data.units;
  if (!roles || !units)
    return refuse('content/roles.yaml hoặc content/administrative-units.yaml có lỗi: npx hoso check content', 1);
  const communes = repository.communeIds().flatMap(id => {
    const commune = repository.loadCommune(id).value?.commune.data;
    return commune ? [{ id, unit: commune.administrativeUnit }] : [];
  });
  const stale = files.filter(([name, forge]) => {
    const path = join(root, name);
    const text = writeCodeowners({ forge, roles, units, communes });
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
    if (!values.check) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return true;
  });
  const names = stale.map(([name]) => name).join(', ');
  if (stale.length === 0) console.log('Các tệp CODEOWNERS đều mới nhất.');
  else if (values.check) return refuse(`Các tệp đã cũ: ${names}. Chạy: npx hoso codeowners`, 1);
  else console.log(`Đã ghi ${names}.`);
  for (const line of describeMissing(roles)) console.log(line);
  return 0;
}

/** What a table that names nobody means, and what to write. */
function describeMissing({ keepers, reviewers }: Roles): readonly string[] {
  const noKeeper = `Lưu ý: content/roles.yaml chưa ghi ai phụ trách kho (keepers), nên CODEOWNERS không buộc ai xem thay đổi của
  chương trình, bộ tiêu chí, mẫu. Thêm, ví dụ: keepers: [{ forge: github, login: ten-to-chuc/ten-nhom }], rồi chạy lại lệnh này.`;
  const noReviewer = `Lưu ý: content/roles.yaml chưa ghi ai được thẩm định (reviewers): mọi ý kiến trên đề nghị chưa được tính là ý kiến thẩm
  định. Mẫu một mục có sẵn trong tệp đó: id, role, function, unit, logins, validFrom.`;
  return [...(keepers.length === 0 ? [noKeeper] : []), ...(reviewers.length === 0 ? [noReviewer] : [])];
}

function refuse(message: string, code: number): number {
  console.error(message);
  return code;
}
