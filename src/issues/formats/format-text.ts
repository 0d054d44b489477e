import { fingerprintsOf, shortFingerprint } from '../fingerprints.ts';
import type { Issue, Severity } from '../issue.ts';
import { type Findings, type Summary, summarise } from './summary.ts';

export interface TextOptions {
  /** How long the run took, in seconds; left out where the text must not change from run to run. */
  readonly seconds?: number;
  /** Findings left out at the reader's wish; named, so that silence is not taken for health. */
  readonly hidden?: number;
  /** How many rules the reader chose, where the others of a dossier were not asked at all. */
  readonly asked?: number;
  /** Dossiers that could be read in part only. */
  readonly unfinished?: readonly string[];
  /** Names each finding by the fingerprint that a waiver asks for. */
  readonly hasFingerprints?: boolean;
  /** The command that checks again. */
  readonly again: string;
}

/** Findings as a person reads them: grouped by file, one count line, one next step. */
export function formatText(findings: Findings, options: TextOptions): string {
  const codes = options.hasFingerprints ? fingerprintsOf(findings.issues).map(shortFingerprint) : [];
  const entries = findings.issues.map((issue, index) => ({ issue, code: codes[index] }));
  const groups = Map.groupBy(entries, ({ issue }) => issue.file);
  const blocks = Array.from(groups, ([file, members]) => `${onOneLine(file)}\n${members.map(formatEntry).join('')}\n`);
  const filesWithIssues = groups.size;
  return `${blocks.join('')}${formatCount(summarise(findings), filesWithIssues, options)}\n${formatUnfinished(options.unfinished)}`;
}

/** A rule that could not look must not pass for one that found nothing. */
function formatUnfinished(keys: readonly string[] = []): string {
  if (keys.length === 0) return '';
  const named = keys.slice(0, 3).join(', ');
  const others = keys.length > 3 ? ` và ${keys.length - 3} hồ sơ khác` : '';
  const sentence = `Sửa các lỗi trên rồi chạy lại: còn quy tắc khác của hồ sơ ${named}${others} chưa kiểm tra được.`;
  return `${onOneLine(sentence)}\n`;
}

const labels: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' };
const ruleColumn = 100;

interface Entry {
  readonly issue: Issue;
  readonly code: string | undefined;
}

function formatEntry({ issue, code }: Entry): string {
  const { line, column, severity, message, hint, rule, related = [] } = issue;
  const indent = ' '.repeat(20);
  const head = `  ${`${line}:${column}`.padEnd(7)} ${labels[severity].padEnd(9)} ${message}`;
  const lines = [`${head.padEnd(ruleColumn)}  ${rule}${code ? ` ${code}` : ''}`, `${indent}→ ${hint}`];
  for (const place of related) lines.push(`${indent}· ${place.file}:${place.line}: ${place.message}`);
  return lines.map(text => `${onOneLine(text)}\n`).join('');
}

/** Text of a dossier must not break the lines, steer the terminal or start a command of the machine that runs us. */
function onOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

function formatCount(summary: Summary, filesWithIssues: number, options: TextOptions): string {
  const { seconds, hidden = 0, asked = 0, again } = options;
  const chosen = asked === 0 ? '' : `; chỉ xét ${asked} quy tắc được chọn`;
  const time = seconds === undefined ? '' : `, ${seconds.toFixed(1).replace('.', ',')} giây`;
  const rest = hidden === 0 ? '' : `; không nêu ${hidden} mục khác theo lựa chọn`;
  const scope = `đã kiểm tra ${summary.files} tệp${time}${chosen}${rest}`;
  if (filesWithIssues === 0)
    return hidden + asked > 0 ? `Không có gì để nêu (${scope}).` : `Không có lỗi, không có cảnh báo (${scope}).`;
  const infos = summary.infos > 0 ? `, ${summary.infos} lưu ý` : '';
  const counts = `${summary.errors} lỗi, ${summary.warnings} cảnh báo${infos} trong ${filesWithIssues} tệp`;
  return `${counts} (${scope}). Chạy lại: ${again}`;
}
