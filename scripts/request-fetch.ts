import process from 'node:process';
import { parseArgs } from 'node:util';
import { findRequest } from '../src/requests/comment/find-request.ts';
import { Refusal } from '../src/text/refusal.ts';
import { rootOf } from './call/root-of.ts';
import { fetchRequest } from './request/fetch-request.ts';
import { openTransport } from './request/open-transport.ts';

export const summary = 'tải các commit của một đề nghị về, không mở tệp nào của đề nghị';
export const help = `Cách dùng: npx hoso request-fetch --request SỐ [--forge github|gitea|gitlab]
           npx hoso request-fetch --head-repository KHO --head-branch NHÁNH --head-commit MÃ

  Tải đề nghị về thành nhánh riêng refs/hoso/<số>; các tệp đang mở không đổi. In ra number, head (và base) để
  dùng cho các lệnh sau:
    npx hoso request-fetch --request 12
    npx hoso request-summary --base origin/main --head refs/hoso/12

  Không biết số thì nêu commit và kho của đề nghị, như trong quy trình tự động: số do chính đề nghị đưa ra là
  điều không tin được.

  --find-only          chỉ tìm số, không tải
  --forge NƠI          github (mặc định), gitea (cả Forgejo), gitlab
  --repository KHO     kho nhận đề nghị, mặc định lấy ở biến môi trường của quy trình
  --api ĐỊA_CHỈ        địa chỉ API của nơi lưu kho
  --root THƯ_MỤC       kho ở thư mục khác

Mã thoát: 0 đã tải; 1 đề nghị đã có bản mới hơn hoặc đã đóng; 2 lệnh sai hoặc lỗi của công cụ.`;

const options = {
  request: { type: 'string' },
  forge: { type: 'string', default: 'github' },
  repository: { type: 'string' },
  api: { type: 'string' },
  'head-repository': { type: 'string' },
  'head-branch': { type: 'string' },
  'head-commit': { type: 'string' },
  'find-only': { type: 'boolean' },
  root: { type: 'string' },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const root = rootOf(values.root);
  const named = values.request === undefined ? await ask(values) : Number(values.request);
  if (typeof named === 'string') throw new Refusal(named);
  if (named === undefined) return tellGone();
  const { number, base } = typeof named === 'number' ? { number: named, base: undefined } : named;
  if (!Number.isInteger(number) || number < 1) throw new Refusal('--request phải là số của đề nghị, ví dụ 12.');
  if (values['find-only']) return tell({ number });
  const head = await fetchRequest({ root, number, forge: values.forge });
  if (values['head-commit'] !== undefined && head !== values['head-commit']) return tellGone();
  return tell({ number, head, base });
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** The request by its commit; undefined where there is no such request any more, a sentence for a wrong call. */
async function ask(values: Values): Promise<Awaited<ReturnType<typeof findRequest>> | string> {
  const headRepository = values['head-repository'] ?? '';
  const headBranch = values['head-branch'] ?? '';
  const headCommit = values['head-commit'] ?? '';
  if (!headRepository || !headBranch || !/^[0-9a-f]{40,64}$/.test(headCommit))
    return 'Thiếu --request, hoặc cả --head-repository, --head-branch và --head-commit.';
  const opened = openTransport(values);
  if (typeof opened === 'string') return opened;
  return findRequest(opened.transport, { repository: opened.repository, headRepository, headBranch, headCommit });
}

/** One "name=value" a line, as steps of a workflow hand on: numbers and hashes only. */
function tell(facts: Readonly<Record<string, string | number | undefined>>): number {
  const lines = Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : `${name}=${value}\n`));
  process.stdout.write(lines.join(''));
  return 0;
}

function tellGone(): number {
  console.error('Đề nghị này đã có bản mới hơn hoặc đã đóng; bỏ qua lần chạy này.');
  return 1;
}
