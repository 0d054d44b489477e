import process from 'node:process';
import { parseArgs } from 'node:util';
import { wholeScope } from '../src/check-repository.ts';
import { listDossierFiles, readForRepair, replaceFile } from '../src/data/dossier-files.ts';
import { findRoot } from '../src/data/find-root.ts';
import { openRepository } from '../src/data/repository.ts';
import { scopeOfPaths } from '../src/data/scope.ts';
import { fixFile } from '../src/fix/fix-file.ts';

export const summary = 'sửa những chỗ máy móc: bảng mã, khoảng trắng, ký hiệu, thứ tự';
export const help = `Cách dùng: npx hoso fix [đường dẫn ...] [--check] [--root THƯ_MỤC]

  Sửa chữ gõ bằng dấu rời, khoảng trắng thừa, khoảng trắng trong số ký hiệu văn bản, thứ tự kết quả.
  Không bao giờ sửa một con số, một đánh giá hay một câu văn.
  --check  chỉ liệt kê chỗ cần sửa (mã thoát 1 khi có)`;

export async function run(args: readonly string[]): Promise<number> {
  const options = { check: { type: 'boolean', default: false }, root: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const root = findRoot(process.cwd(), values.root);
  if (!root) return refuse('Không thấy thư mục criteria/ và communes/.');
  const repository = openRepository(root);
  const unknown: string[] = [];
  const whole = () => wholeScope(repository);
  const { dossiers } = scopeOfPaths(positionals, { root, from: process.cwd(), whole, unknown });
  if (unknown.length > 0) return refuse(`Không có hồ sơ nào ở: ${unknown.join(', ')}.`);
  let count = 0;
  for (const key of dossiers) {
    const [commune = '', id = ''] = key.split('/');
    const order = [...(repository.loadDossier(commune, id).value?.criteriaSet.byId.keys() ?? [])];
    for (const file of listDossierFiles(root, `communes/${key}`)) {
      const text = readForRepair(root, file);
      if (text === undefined) continue;
      const fixed = fixFile({ file, text, order });
      if (fixed.changes.length === 0) continue;
      count++;
      console.log(`${file}: ${fixed.changes.join('; ')}`);
      if (!values.check) replaceFile(root, file, fixed.text);
    }
  }
  const done = values.check ? `Có ${count} tệp cần sửa. Chạy: npx hoso fix` : `Đã sửa ${count} tệp.`;
  console.log(count === 0 ? 'Không có gì phải sửa.' : done);
  return values.check && count > 0 ? 1 : 0;
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}
