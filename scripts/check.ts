import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type CheckReport, checkRepository, wholeScope } from '../src/check-repository.ts';
import { ruleGuides } from '../src/checks/all-rules.ts';
import { listChangedFiles } from '../src/data/changed-files.ts';
import { findRoot, openRepository } from '../src/data/repository.ts';
import { scopeOfChanges, scopeOfPaths } from '../src/data/scope.ts';
import { formatGithub } from '../src/issues/formats/format-github.ts';
import { formatJson } from '../src/issues/formats/format-json.ts';
import { formatSarif } from '../src/issues/formats/format-sarif.ts';
import { formatText } from '../src/issues/formats/format-text.ts';
import { severities } from '../src/issues/issue.ts';
import { exitCodeOf, selectIssues } from '../src/issues/select-issues.ts';

export const summary = 'kiểm tra bộ tiêu chí, hồ sơ, danh mục';
export const help = `Cách dùng: npx hoso check [đường dẫn ...] [tùy chọn]

  Kiểm tra mọi tệp của kho, hoặc chỉ các thư mục, tệp nêu trên dòng lệnh.
  --changed-since REF  chỉ kiểm tra hồ sơ đã thay đổi so với REF của git, ví dụ origin/main
  --format DẠNG        text: cho người đọc; json: cho chương trình; github, sarif: cho trang quản lý mã nguồn
  --severity MỨC       mức nhẹ nhất được nêu: error, warning hoặc info (mặc định)
  --only QUY_TẮC,...   chỉ nêu các quy tắc này; xem danh sách: npx hoso explain
  --max-warnings SỐ    quá số cảnh báo này thì mã thoát là 1
  --root THƯ_MỤC       kho ở thư mục khác

Mã thoát: 0 không có lỗi (có thể có cảnh báo); 1 số liệu có lỗi; 2 lệnh sai hoặc lỗi của công cụ.`;

const options = {
  format: { type: 'string', default: 'text' },
  'changed-since': { type: 'string' },
  severity: { type: 'string', default: 'info' },
  only: { type: 'string', default: '' },
  'max-warnings': { type: 'string', default: '' },
  root: { type: 'string' },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const started = performance.now();
  const root = values.root ? resolve(values.root) : findRoot(process.cwd());
  if (!root) return refuse('Không thấy thư mục criteria/ và communes/.');
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (!format) return refuse(`Không có dạng "${values.format}".`);
  const severity = severities.find(each => each === values.severity);
  if (!severity) return refuse(`Không có mức "${values.severity}".`);
  const rules = values.only.split(',').filter(Boolean);
  const unknownRule = rules.find(rule => !ruleGuides.some(({ id }) => id === rule));
  if (unknownRule) return refuse(`Không có quy tắc "${unknownRule}".`);
  if (!/^\d*$/.test(values['max-warnings'])) return refuse('--max-warnings phải là một số.');
  const repository = openRepository(root);
  const since = values['changed-since'];
  const changed = since === undefined ? undefined : await listChangedFiles(root, since);
  if (typeof changed === 'string') return refuse(changed);
  const whole = () => wholeScope(repository);
  const unknown: string[] = [];
  const scope = changed
    ? scopeOfChanges(repository, changed, whole)
    : scopeOfPaths(positionals, { root, from: process.cwd(), whole, unknown });
  if (unknown.length > 0) return refuse(`Không có gì để kiểm tra ở: ${unknown.join(', ')}.`);
  const report = checkRepository(repository, scope, progress(scope.dossiers.length));
  const issues = selectIssues(report.issues, { rules, severity });
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(format({ ...report, issues }, { seconds, hidden: report.issues.length - issues.length }));
  return exitCodeOf(
    report.issues,
    values['max-warnings'] === '' ? Number.POSITIVE_INFINITY : Number(values['max-warnings']),
  );
}

interface RunFacts {
  readonly seconds: number;
  readonly hidden: number;
}

const formats: Readonly<Record<string, (report: CheckReport, run: RunFacts) => string>> = {
  text: (report, facts) => formatText(report, { ...facts, again: 'npx hoso check' }),
  json: formatJson,
  github: formatGithub,
  sarif: report => formatSarif(report, ruleGuides),
};

/** A line on the terminal that counts dossiers; silent in pipes and for a handful. */
function progress(total: number): (done: number) => void {
  if (!process.stderr.isTTY || total < 50) return () => {};
  return done => {
    if (done % 25 === 0 || done === total) process.stderr.write(`\rĐang kiểm tra: ${done}/${total} hồ sơ`);
    if (done === total) process.stderr.write('\r\x1b[K');
  };
}

function refuse(message: string): number {
  console.error(`${message}\n\n${help}`);
  return 2;
}
