import type { ScopeFinding } from './scope-finding.ts';

export const scopeFormats = ['text', 'json', 'github'] as const;
export type ScopeFormat = (typeof scopeFormats)[number];

export interface JudgedScope {
  readonly findings: readonly ScopeFinding[];
  /** Files that the request adds, changes or removes. */
  readonly files: number;
}

/** What was found about the scope of a request, for a person, a program or the annotations of a forge. */
export function formatScope(format: ScopeFormat, judged: JudgedScope): string {
  if (format === 'json') return `${JSON.stringify(judged, null, 2)}\n`;
  if (format === 'github') return judged.findings.map(formatCommand).join('') + formatCount(judged);
  return judged.findings.map(formatFinding).join('') + formatCount(judged);
}

function formatFinding({ path, message, hint }: ScopeFinding): string {
  return `${visible(path ?? 'Cả đề nghị')}\n  ${visible(message)}\n  → ${visible(hint)}\n`;
}

function formatCommand({ path, message, hint }: ScopeFinding): string {
  const file = path === undefined ? '' : `file=${escapeData(visible(path)).replace(/:/g, '%3A').replace(/,/g, '%2C')},`;
  return `::error ${file}title=scope::${escapeData(`${visible(message)}\n→ ${visible(hint)}`)}\n`;
}

function formatCount({ findings, files }: JudgedScope): string {
  if (findings.length === 0) return `Đúng phạm vi: ${files} tệp được sửa, không có gì phải bỏ.\n`;
  return `Chưa nhận được: ${findings.length} chỗ phải sửa trong đề nghị (${files} tệp).\n`;
}

/** A name must not steer the terminal, nor look like another: what nobody sees is written out. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0\p{Mn}]/gu,
    sign => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

/** As the runner of the forge reads it back: a name must not start another command. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
