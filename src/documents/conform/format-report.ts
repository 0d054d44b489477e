import type { ConformReport, Finding } from './finding.ts';

/** What a program reads: the report of one file as indented JSON. */
export function formatReportAsJson(file: string, report: ConformReport): string {
  return `${JSON.stringify({ file, ...report }, null, 2)}\n`;
}

/** What an official reads: violations first, each with its point of the Decree and what to do, then a count. */
export function formatReportAsText(file: string, report: ConformReport): string {
  const { violations, informations } = report.summary;
  const ordered = [...report.findings].sort((a, b) => order(a) - order(b));
  const counts = `${violations} lỗi thể thức, ${informations} thông tin trong ${file}.`;
  const next =
    violations > 0
      ? `Sửa rồi chạy lại: npx hoso conform ${file}`
      : 'Không có lỗi thể thức theo Phụ lục I Nghị định số 30/2020/NĐ-CP trong phạm vi máy kiểm tra được.';
  return `${[file, ...ordered.map(formatFinding), '', counts, next].join('\n')}\n`;
}

function formatFinding({ rule, severity, message, hint, article }: Finding): string {
  const label = severity === 'violation' ? 'lỗi      ' : 'thông tin';
  const lines = [`  ${rule.padEnd(3)} ${label}  ${message}`, `                 → ${hint}`];
  return [...lines, ...(article ? [`                 ${article}`] : [])].join('\n');
}

function order({ severity }: Finding): number {
  return severity === 'violation' ? 0 : 1;
}
