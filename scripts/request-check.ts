import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ruleGuides } from '../src/checks/all-rules.ts';
import { formatGithub } from '../src/issues/formats/format-github.ts';
import { formatJson } from '../src/issues/formats/format-json.ts';
import { formatSarif } from '../src/issues/formats/format-sarif.ts';
import { formatText } from '../src/issues/formats/format-text.ts';
import { type Issue, severities } from '../src/issues/issue.ts';
import { exitCodeOf } from '../src/issues/select-issues.ts';
import { formatSummary, githubLimit } from '../src/requests/format-summary.ts';
import type { RequestReport } from '../src/requests/request-report.ts';
import { Refusal } from '../src/text/refusal.ts';
import { rootOf } from './call/root-of.ts';
import { openRequest } from './request/open-request.ts';

export const summary = 'kiểm tra một đề nghị từ git, không mở tệp của đề nghị';
export const help = `Cách dùng: npx hoso request-check --base REF [--head REF] [--format text|github] [--out THƯ_MỤC]

  Kiểm tra những hồ sơ mà đề nghị sửa, đọc thẳng từ git bằng chương trình đang có ở đây: chương trình trong đề
  nghị không bao giờ chạy. Điều mới trong đề nghị nêu trước, điều đã có từ trước nêu sau.

  --base REF       nhánh sẽ nhận đề nghị
  --head REF       nhánh hoặc commit của đề nghị, mặc định HEAD
  --format DẠNG    text (mặc định), hoặc github: hiện ở đúng dòng trên trang đề nghị
  --out THƯ_MỤC    ghi cả ket-qua.json, ket-qua.sarif và tom-tat.md vào đây
  --root THƯ_MỤC   kho ở thư mục khác

Mã thoát: 0 không có lỗi (có thể có cảnh báo); 1 số liệu có lỗi; 2 lệnh sai hoặc lỗi của công cụ.`;

const options = {
  base: { type: 'string' },
  head: { type: 'string', default: 'HEAD' },
  format: { type: 'string', default: 'text' },
  out: { type: 'string' },
  root: { type: 'string' },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const root = rootOf(values.root);
  if (values.base === undefined) throw new Refusal('Thiếu --base, ví dụ --base origin/main.');
  if (!['text', 'github'].includes(values.format)) throw new Refusal(`Không có dạng "${values.format}".`);
  const { report } = await openRequest({ root, base: values.base, head: values.head });
  const findings = { files: report.files, issues: [...report.fresh, ...report.known] };
  process.stdout.write(
    values.format === 'github'
      ? formatGithub({ files: report.files, issues: annotated(report) })
      : formatText(findings, { unfinished: report.unfinished, again: 'npx hoso request-check' }),
  );
  if (values.out !== undefined) save(resolve(values.out), report);
  return exitCodeOf(findings.issues, Number.POSITIVE_INFINITY);
}

/** A forge shows ten a kind and step: what the request brings, and old errors; old warnings stand in the summary. */
function annotated({ fresh, known }: RequestReport): Issue[] {
  const all = [...fresh, ...known.filter(({ severity }) => severity === 'error')];
  return all.sort((left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity));
}

function save(folder: string, report: RequestReport): void {
  const findings = { files: report.files, issues: [...report.fresh, ...report.known] };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ket-qua.json'), formatJson(findings));
  writeFileSync(join(folder, 'ket-qua.sarif'), formatSarif(findings, ruleGuides));
  writeFileSync(join(folder, 'tom-tat.md'), formatSummary(report, { limit: githubLimit }));
}
