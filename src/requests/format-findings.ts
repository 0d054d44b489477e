import type { Issue } from '../issues/issue.ts';
import { defuse, defuseCode } from '../text/defuse.ts';
import { formatTable } from './markdown-table.ts';
import type { RequestReport } from './request-report.ts';

const labels = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' } as const;
const weight = { error: 0, warning: 1, info: 2 } as const;

/** What the request brings, in full; what was there before and what it mends, folded: blocks of Markdown. */
export function formatFindings({ fresh, known, gone }: RequestReport, rows: number): string[] {
  return [
    ...section('Cần sửa, cần xem lại: mới trong đề nghị này', fresh, rows),
    ...folded('Đã có từ trước đề nghị này', known, rows),
    ...folded('Đã hết nhờ đề nghị này', gone, rows),
  ];
}

function section(title: string, issues: readonly Issue[], rows: number): string[] {
  if (issues.length === 0) return [];
  return [`### ${title} (${issues.length})`, table(issues, rows)];
}

function folded(title: string, issues: readonly Issue[], rows: number): string[] {
  if (issues.length === 0) return [];
  return [`<details><summary>${title} (${issues.length})</summary>`, table(issues, Math.min(rows, 100)), '</details>'];
}

/** Errors first; within a severity in the order of the files. */
function table(issues: readonly Issue[], limit: number): string {
  const sorted = issues.toSorted((left, right) => weight[left.severity] - weight[right.severity]);
  return formatTable({ head: ['Mức', 'Chỗ', 'Điều chưa ổn', 'Việc cần làm'], rows: sorted.map(toRow), limit });
}

function toRow({ severity, file, line, message, hint, rule }: Issue): string[] {
  const place = `${defuseCode(file.replace(/^communes\//, ''), 120)} dòng ${line}`;
  return [labels[severity], place, `${defuse(message)} (${defuse(rule, 40)})`, defuse(hint)];
}
