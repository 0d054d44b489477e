import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import type { DossierDocument } from '../../src/dossier-documents.ts';
import { formatBytes } from '../../src/text/numbers.ts';

/** Writes and lists the files; why not, where the folder takes none. */
export function saveAll(folder: string, documents: readonly DossierDocument[]): string | undefined {
  try {
    for (const document of documents) console.log(describeFile(save(folder, document), document));
    return undefined;
  } catch (error) {
    const failure = describeFailure(error, folder);
    if (failure === undefined) throw error;
    return failure;
  }
}

/** Why a folder took no file, for an official; undefined for any other fault. */
export function describeFailure(error: unknown, folder: string): string | undefined {
  const { code = '' } = error as NodeJS.ErrnoException;
  const reason = reasons[code];
  return reason && `Không ghi được vào thư mục "${folder}": ${reason}. Chọn thư mục khác bằng --out.`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOTDIR: 'trong đường dẫn có tệp không phải thư mục',
  EEXIST: 'đã có một tệp trùng tên thư mục này',
  ENOENT: 'không tạo được thư mục này',
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
  EISDIR: 'đã có thư mục trùng tên tệp cần ghi',
};

function save(folder: string, { fileName, bytes }: DossierDocument): string {
  const file = join(folder, fileName);
  saveFile(file, bytes ?? new Uint8Array());
  return file;
}

/** Writes beside the goal and renames, so that no half file is ever found under the name. */
export function saveFile(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function describeFile(file: string, { title, bytes }: DossierDocument): string {
  return `  ${relative(process.cwd(), file)}  (${formatBytes(bytes?.length ?? 0)})  ${title}`;
}
