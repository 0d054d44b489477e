import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Issue } from '../issues/issue.ts';
import { runnableExtensions } from '../text/file-names.ts';
import { nearestName } from '../text/near-miss.ts';

/** Names of the folders in a folder, sorted; none where the folder does not exist. Hidden ones are left out. */
export function listFolders(root: string, folder: string): string[] {
  const entries = (listEntries(root, folder) ?? []).filter(entry => entry.isDirectory() && !entry.name.startsWith('.'));
  return entries.map(entry => entry.name).sort();
}

export interface FolderRules {
  /** Files the folder may hold by exact name. */
  readonly names?: readonly string[];
  /** Folders it may hold. */
  readonly folders?: readonly string[];
  /** Extensions that are welcome whatever the name, e.g. ".md". */
  readonly extensions?: readonly string[];
  /** Where files that are welcome elsewhere belong: extensions, and what to do with them. */
  readonly elsewhere?: { readonly extensions: readonly string[]; readonly hint: string };
}

export interface ListedFolder {
  /** Names of the welcome files, sorted. */
  readonly files: readonly string[];
  readonly issues: readonly Issue[];
}

/** Lists a folder of a dossier and reports what does not belong there; nothing unknown is silently passed over. */
export function listFolder(root: string, folder: string, rules: FolderRules): ListedFolder {
  const files: string[] = [];
  const issues: Issue[] = [];
  // A linked folder is refused by the one that lists it; what it holds may lie anywhere and is not looked at.
  const isFolder = lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory() ?? false;
  const entries = isFolder ? listEntries(root, folder) : [];
  if (!entries) issues.push(describeClosed(folder));
  for (const entry of entries ?? []) {
    const refusal = refuse(entry, folder, rules);
    if (refusal) issues.push(refusal);
    else if (entry.isFile()) files.push(entry.name);
  }
  return { files: files.sort(), issues: issues.sort((left, right) => (left.file < right.file ? -1 : 1)) };
}

/** undefined for a folder that may not be read. */
function listEntries(root: string, folder: string): Dirent[] | undefined {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['ENOENT', 'ENOTDIR'].includes(code)) return [];
    if (['EACCES', 'EPERM'].includes(code)) return undefined;
    throw error;
  }
}

function describeClosed(folder: string): Issue {
  const message = 'Không có quyền xem thư mục này.';
  const hint = 'Cấp quyền đọc thư mục rồi chạy lại.';
  return { rule: 'file-readable', severity: 'error', file: folder, line: 1, column: 1, message, hint };
}

function refuse(entry: Dirent, folder: string, rules: FolderRules): Issue | undefined {
  const { names = [], folders = [], extensions = [] } = rules;
  const file = `${folder}/${entry.name}`;
  const at = { file, line: 1, column: 1 };
  if (entry.isSymbolicLink()) {
    // Who reads the file of this name says so.
    if (names.includes(entry.name)) return undefined;
    const message = `«${entry.name}» là một liên kết tới chỗ khác, hồ sơ không được chứa liên kết.`;
    return { rule: 'file-link', severity: 'error', ...at, message, hint: 'Thay liên kết bằng chính tệp đó.' };
  }
  const extension = extname(entry.name).toLowerCase();
  if (entry.isFile() && runnableExtensions.has(extension)) {
    const message = `Hồ sơ không được chứa tệp ${extension} (tệp có thể chạy lệnh).`;
    return {
      rule: 'file-kind',
      severity: 'error',
      ...at,
      message,
      hint: 'Xóa tệp; lời văn viết trong tệp .md, số liệu trong tệp .yaml.',
    };
  }
  const isWelcome = entry.isDirectory()
    ? folders.includes(entry.name)
    : names.includes(entry.name) || extensions.includes(extension);
  if (isWelcome) return undefined;
  const what = entry.isDirectory() ? 'Thư mục' : 'Tệp';
  if (names.includes(entry.name)) return undefined;
  const near = nearestName(entry.name, [...names, ...folders]);
  const hint =
    entry.isFile() && rules.elsewhere?.extensions.includes(extension)
      ? rules.elsewhere.hint
      : folders.includes(entry.name)
        ? 'Đây phải là một thư mục; đổi tên tệp, hoặc xóa nếu không dùng.'
        : near
          ? `Có phải là "${near}"? Đổi tên, hoặc xóa nếu không dùng.`
          : 'Chuyển sang đúng thư mục, hoặc xóa nếu không dùng.';
  return {
    rule: 'file-unknown',
    severity: 'warning',
    ...at,
    message: `${what} «${entry.name}» không được dùng tới.`,
    hint,
  };
}
