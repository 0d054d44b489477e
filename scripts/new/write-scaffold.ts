import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../../src/data/repository.ts';
import { writeFolder } from '../../src/data/write-folder.ts';

/** Writes the files of a scaffold into a folder that is not there yet; returns the exit code. */
export function writeScaffold({ root }: Repository, folder: string, files: ReadonlyMap<string, string>): number {
  if (existsSync(join(root, folder))) {
    const isDossier = folder.split('/').length === 3;
    const other = isDossier ? ' Hồ sơ khác cùng năm: thêm --folder, ví dụ --folder 2024-chi-so.' : '';
    return refuse(`Đã có ${folder}; không ghi đè lên tệp nào.${other}`);
  }
  writeFolder(join(root, folder), files);
  console.log(`Đã tạo ${folder} (${files.size} tệp). Điền nội dung rồi chạy: npx hoso check ${folder}`);
  return 0;
}

/** Says why nothing was written; returns the exit code. */
export function refuse(message: string): number {
  console.error(message);
  return 2;
}
