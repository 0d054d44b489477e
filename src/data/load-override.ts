import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issues/issue.ts';
import type { Loaded } from './load-file.ts';

/** A Word template as it lies in the repository; whether it can be used is for the documents to say. */
export interface LoadedOverride {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const limit = 20_000_000;

/** `templates/<id>.docx`, where there is one. */
export function loadOverride(root: string, id: string): Loaded<LoadedOverride> {
  const file = `templates/${id}.docx`;
  const stats = lstatSync(join(root, file), { throwIfNoEntry: false });
  if (!stats) return { value: undefined, issues: [] };
  if (!stats.isFile()) {
    const message = `«${file}» không phải một tệp Word bình thường (là liên kết hoặc thư mục).`;
    return refuse(file, { rule: 'file-link', message, hint: 'Chép chính tệp .docx vào chỗ này.' });
  }
  if (stats.size > limit) {
    const message = `Tệp mẫu Word quá lớn: ${Math.round(stats.size / 1e6)} MB, tối đa ${limit / 1e6} MB.`;
    return refuse(file, { rule: 'file-readable', message, hint: 'Giảm dung lượng ảnh trong tệp rồi lưu lại.' });
  }
  return { value: { file, bytes: readFileSync(join(root, file)) }, issues: [] };
}

function refuse(file: string, finding: Pick<Issue, 'rule' | 'message' | 'hint'>): Loaded<LoadedOverride> {
  return { value: undefined, issues: [{ ...finding, severity: 'error', file, line: 1, column: 1 }] };
}
