import { statSync } from 'node:fs';
import process from 'node:process';
import type { Repository } from '../../src/data/repository.ts';
import { formatText } from '../../src/issues/formats/format-text.ts';
import type { Issue } from '../../src/issues/issue.ts';
import { nearestName } from '../../src/text/near-miss.ts';

/** Largest file that is read at all, in bytes. */
const maxBytes = 100_000_000;

/** What `read` makes of a file of the official's machine, or why it cannot be read. */
export function readInput<T>(file: string, read: (file: string) => T): T | string {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return `"${file}" không phải là một tệp.`;
    if (stats.size > maxBytes) return `Tệp "${file}" lớn ${Math.round(stats.size / 1e6)} MB, tối đa 100 MB.`;
    return read(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return `Không có tệp "${file}".`;
    if (code === 'EACCES' || code === 'EPERM') return `Không có quyền đọc tệp "${file}".`;
    throw error;
  }
}

/** Why there is no dossier "<commune>/<dossier>"; undefined where there is one. */
export function describeUnknownDossier(repository: Repository, path: string): string | undefined {
  const key = path.replace(/^communes\//, '').replace(/\/+$/, '');
  const known = repository.communeIds().flatMap(id => repository.dossierIds(id).map(dossier => `${id}/${dossier}`));
  if (known.includes(key)) return undefined;
  const near = nearestName(key, known);
  return `Không có hồ sơ "${key}" trong thư mục communes/.${near ? ` Gần giống: "${near}".` : ''}`;
}

/** Prints findings; the exit code: 1 where one of them is an error. */
export function printIssues(issues: readonly Issue[], again = 'cùng lệnh này'): number {
  if (issues.length === 0) return 0;
  const files = new Set(issues.map(issue => issue.file)).size;
  process.stderr.write(formatText({ files, issues }, { again }));
  return issues.some(issue => issue.severity === 'error') ? 1 : 0;
}
