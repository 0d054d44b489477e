import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { formatSummary, githubLimit } from '../src/requests/format-summary.ts';
import { Refusal } from '../src/text/refusal.ts';
import { rootOf } from './call/root-of.ts';
import { openRequest } from './request/open-request.ts';
import { saveRequestDocuments } from './request/save-request-documents.ts';

export const summary = 'tóm tắt một đề nghị thay đổi: đã ổn gì, đổi gì, cần sửa gì';
export const help = `Cách dùng: npx hoso request-summary --base REF [--head REF] [tùy chọn]

  Viết (Markdown) lời tóm tắt của một đề nghị: phần đã ổn, kết quả và đánh giá cũ → mới, lỗi và cảnh báo mới
  so với đã có, văn bản xem trước. Đọc thẳng từ git, không chạm tới tệp đang mở. Ví dụ, trên nhánh của xã:
    npx hoso request-summary --base origin/main

  --base REF          nhánh sẽ nhận đề nghị
  --head REF          nhánh hoặc commit của đề nghị, mặc định HEAD
  --out TỆP           ghi vào tệp thay vì in ra
  --documents THƯ_MỤC lập cả văn bản Word của các hồ sơ được sửa vào đây, để xem trước
  --preview ĐỊA_CHỈ   nơi tải các văn bản xem trước
  --limit SỐ          số ký tự tối đa, mặc định ${githubLimit} (GitHub)
  --root THƯ_MỤC      kho ở thư mục khác

Mã thoát: 0 đã viết xong (dù đề nghị có lỗi); 2 lệnh sai hoặc lỗi của công cụ.`;

const options = {
  base: { type: 'string' },
  head: { type: 'string', default: 'HEAD' },
  out: { type: 'string' },
  documents: { type: 'string' },
  preview: { type: 'string' },
  limit: { type: 'string', default: String(githubLimit) },
  root: { type: 'string' },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const root = rootOf(values.root);
  if (values.base === undefined) throw new Refusal('Thiếu --base, ví dụ --base origin/main.');
  if (!/^[1-9]\d{2,}$/.test(values.limit)) throw new Refusal('--limit phải là một số từ 100.');
  if (values.preview !== undefined && !/^https?:\/\/[^\s()<>]+$/.test(values.preview))
    throw new Refusal('--preview phải là một địa chỉ http:// hoặc https://.');
  const { report } = await openRequest({
    root,
    base: values.base,
    head: values.head,
    use: values.documents === undefined ? undefined : saveRequestDocuments(resolve(values.documents)),
  });
  const text = formatSummary(report, { limit: Number(values.limit), preview: values.preview });
  if (values.out === undefined) process.stdout.write(text);
  else save(resolve(values.out), text);
  return 0;
}

function save(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
