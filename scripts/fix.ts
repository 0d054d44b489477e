import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { wholeScope } from '../src/check-repository.ts';
import { listDossierFiles, readForRepair, replaceFile } from '../src/data/dossier-files.ts';
import { openRepository } from '../src/data/repository.ts';
import { scopeOfPaths } from '../src/data/scope.ts';
import { fixFile } from '../src/fix/fix-file.ts';
import { rootOf } from './call/root-of.ts';

export const summary = 'sửa những chỗ máy móc: bảng mã, khoảng trắng, ký hiệu, thứ tự';
export const help = `Cách dùng: npx hoso fix [đường dẫn ...] [--check] [--root THƯ_MỤC]

  Sửa chữ gõ bằng dấu rời, khoảng trắng thừa, khoảng trắng trong số ký hiệu văn bản, thứ tự kết quả.
  Không bao giờ sửa một con số, một đánh giá hay một câu văn. Nêu một xã thì sửa cả commune.yaml của xã.
  --check  chỉ liệt kê chỗ cần sửa (mã thoát 1 khi có)`;

export async function run(args: readonly string[]): Promise<number> {
  const options = { check: { type: 'boolean', default: false }, root: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const root = rootOf(values.root);
  const repository = openRepository(root);
  const unknown: string[] = [];
  const whole = () => wholeScope(repository);
  const { dossiers, communes } = scopeOfPaths(positionals, { root, from: process.cwd(), whole, unknown });
  if (unknown.length > 0) return refuse(`Không có hồ sơ nào ở: ${unknown.join(', ')}.`);
  let count = 0;
  const repair = (file: string, order: readonly string[]) => {
    const text = readForRepair(root, file);
    if (text === undefined) return;
    const fixed = fixFile({ file, text, order });
    if (fixed.changes.length === 0) return;
    count++;
    console.log(`${file}: ${fixed.changes.join('; ')}`);
    if (!values.check) replaceFile(root, file, fixed.text);
  };
  for (const file of communeFiles(root, communes, positionals)) repair(file, []);
  for (const key of dossiers) {
    const [commune = '', id = ''] = key.split('/');
    const order = [...(repository.loadDossier(commune, id).value?.criteriaSet.byId.keys() ?? [])];
    for (const file of listDossierFiles(root, `communes/${key}`)) repair(file, order);
  }
  const done = values.check ? `Có ${count} tệp cần sửa. Chạy: npx hoso fix` : `Đã sửa ${count} tệp.`;
  console.log(count === 0 ? 'Không có gì phải sửa.' : done);
  return values.check && count > 0 ? 1 : 0;
}

/** The commune.yaml of each commune that is meant as a whole: who names a dossier may have no say in what is above it. */
function communeFiles(root: string, communes: readonly string[], paths: readonly string[]): string[] {
  const named = paths.map(path => relative(root, resolve(path)).replaceAll('\\', '/'));
  const isMeant = (file: string) =>
    named.length === 0 || named.some(path => path === '' || file === path || file.startsWith(`${path}/`));
  return communes
    .map(id => `communes/${id}/commune.yaml`)
    .filter(file => isMeant(file) && existsSync(join(root, file)));
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}
