import { formatNumber } from '../text/numbers.ts';
import { maskPersonalData } from '../text/personal-data.ts';
import { formatDossiers } from './format-dossiers.ts';
import { formatFindings } from './format-findings.ts';
import type { RequestReport } from './request-report.ts';

export interface SummaryOptions {
  /** Most characters the forge takes in one comment: 65,536 for GitHub, 1,000,000 for GitLab. */
  readonly limit: number;
  /** Address where the documents of the request can be looked at; ours, not the request's. */
  readonly preview?: string | undefined;
}

/** By this line, and by its author, the one comment is found again. Nobody else's text can hold it: "<" is escaped. */
export const summaryMark = '<!-- hoso:tom-tat-de-nghi -->';

/** Most characters of a comment on GitHub. */
export const githubLimit = 65_536;

/**
 * The one comment on a request, in Markdown: what is in order first, then values and verdicts old -> new, then what
 * the request brings, what was known, what it mends. Every word of the request is defused; what does not fit is
 * counted, not dropped in silence.
 */
export function formatSummary(report: RequestReport, options: SummaryOptions): string {
  const fitting = rowLimits.map(rows => compose(report, rows, options)).find(text => text.length <= options.limit);
  const text = fitting ?? cutLines(compose(report, 0, options), options.limit);
  // Each piece is masked where it is put in; two pieces side by side must not add up to a number either.
  return maskPersonalData(text);
}

/** Rows shown of every list, tried in turn. */
const rowLimits = [500, 200, 100, 50, 25, 10, 3, 0];

function compose(report: RequestReport, rows: number, { preview }: SummaryOptions): string {
  const parts = [
    summaryMark,
    '## Kết quả kiểm tra đề nghị',
    headline(report),
    ...formatDossiers(report, { rows, preview }),
    ...formatFindings(report, rows),
    footer(report),
  ];
  return `${parts.join('\n\n')}\n`;
}

function headline({ fresh, known, gone, unfinished }: RequestReport): string {
  const count = (severity: string) => fresh.filter(issue => issue.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const oldErrors = known.filter(({ severity }) => severity === 'error').length;
  const first =
    errors + oldErrors > 0
      ? `**Chưa nhận được: còn ${errors + oldErrors} lỗi phải sửa.**`
      : warnings > 0
        ? `**Không có lỗi. Có ${warnings} cảnh báo mới cần xem lại.**`
        : '**Không có lỗi, không có cảnh báo mới.**';
  const others = [
    known.length > 0 ? `${known.length} mục đã có từ trước` : '',
    gone.length > 0 ? `${gone.length} mục đã hết nhờ đề nghị này` : '',
  ].filter(Boolean);
  const rest = others.length > 0 ? ` Ngoài ra: ${others.join('; ')}.` : '';
  const part =
    unfinished.length > 0 ? ' Có hồ sơ chưa đọc được hết, nên còn quy tắc chưa kiểm tra; sửa lỗi rồi gửi lại.' : '';
  return first + rest + part;
}

function footer({ base, head, changedFiles, files, dossiers }: RequestReport): string {
  const sizes = `Đề nghị sửa ${formatNumber(changedFiles)} tệp; đã đọc ${formatNumber(files)} tệp để kiểm tra.`;
  // Hashes as code: a forge does not turn them into links.
  const commits = `So \`${head.slice(0, 10)}\` với \`${base.slice(0, 10)}\`.`;
  const again = 'Lời này do máy viết và tự cập nhật sau mỗi lần sửa; máy không thay người duyệt.';
  // Only the communes touched are read; copies of another commune's evidence show where all are.
  const left = dossiers.length > 0 ? 'Minh chứng chép của xã khác chỉ đối chiếu được khi kiểm tra cả kho.' : '';
  return `---\n\n<sub>${[sizes, commits, left, again].filter(Boolean).join(' ')}</sub>`;
}

/** The last resort: whole lines as long as they fit, and a word that there was more. */
function cutLines(text: string, limit: number): string {
  const rest = '\n\n(Phần sau đã cắt bớt vì quá dài.)\n';
  const end = text.lastIndexOf('\n', limit - rest.length);
  return text.slice(0, Math.max(end, 0)) + rest;
}
