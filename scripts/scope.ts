import process from 'node:process';
import { parseArgs } from 'node:util';
import { listChangedEntries } from '../src/data/changed-entries.ts';
import { listTree, readBlobs } from '../src/data/git-objects.ts';
import { formatScope, type ScopeFormat, scopeFormats } from '../src/requests/scope/format-scope.ts';
import { judgeScope, type ScopeAuthor, scopeAuthors } from '../src/requests/scope/judge-scope.ts';
import type { ScopedEntry } from '../src/requests/scope/scope-finding.ts';
import { attachmentExtensions, extensionOf } from '../src/text/file-names.ts';
import { Refusal } from '../src/text/refusal.ts';
import { rootOf } from './call/root-of.ts';
import { authorScope } from './request/author-scope.ts';
import { resolveRequest } from './request/resolve-request.ts';

export const summary = 'xem đề nghị của xã có chỉ sửa thư mục của xã không';
export const help = `Cách dùng: npx hoso scope --base REF [--head REF] [tùy chọn]

  Một đề nghị chỉ được sửa trong thư mục của một xã, communes/<xã>/, và chỉ gồm tệp .yaml, .md, bản quét trong
  files/. Tệp của chương trình, liên kết, kho gắn vào, tệp chạy được, tên tệp đánh lừa, đề nghị quá lớn: từ chối.
  Đề nghị không chạm tới communes/ là việc của người phụ trách kho, lệnh này chỉ xem tên và loại tệp.

  --base REF            nhánh sẽ nhận đề nghị
  --head REF            nhánh hoặc commit của đề nghị, mặc định HEAD
  --commune XÃ          xã gửi đề nghị; không nêu thì là xã đầu tiên bị sửa
  --author TÊN          tên đăng nhập của người gửi: xã và vai trò lấy từ content/roles.yaml ở đây, không từ đề nghị
  --forge NƠI           nơi có tên đăng nhập đó: github (mặc định), gitea, gitlab
  --author-role VAI_TRÒ thay cho --author: commune (mặc định); appraiser: người thẩm định, được gửi tệp thẩm định;
                        maintainer: người phụ trách kho, được sửa nhiều xã một lần
  --format DẠNG         text (mặc định), json, github
  --root THƯ_MỤC        kho ở thư mục khác

Mã thoát: 0 đúng phạm vi; 1 ngoài phạm vi hoặc có tệp không nhận; 2 lệnh sai hoặc lỗi của công cụ.`;

const options = {
  base: { type: 'string' },
  head: { type: 'string', default: 'HEAD' },
  commune: { type: 'string' },
  author: { type: 'string' },
  forge: { type: 'string', default: 'github' },
  'author-role': { type: 'string', default: 'commune' },
  format: { type: 'string', default: 'text' },
  root: { type: 'string' },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const root = rootOf(values.root);
  if (values.base === undefined) throw new Refusal('Thiếu --base, ví dụ --base origin/main.');
  const format = scopeFormats.find(each => each === values.format);
  if (!format) throw new Refusal(`Không có dạng "${values.format}".`);
  const named = scopeAuthors.find(each => each === values['author-role']);
  if (!named) throw new Refusal(`Không có vai trò "${values['author-role']}".`);
  const known =
    values.author === undefined ? { author: named } : authorScope({ root, login: values.author, forge: values.forge });
  const commune = values.commune || known.commune;
  const request = { root, base: values.base, head: values.head, commune, author: known.author };
  return await judge({ ...request, format });
}

interface Judged {
  readonly root: string;
  readonly base: string;
  readonly head: string;
  readonly commune: string | undefined;
  readonly author: ScopeAuthor;
  readonly format: ScopeFormat;
}

async function judge({ format, commune, author, ...request }: Judged): Promise<number> {
  const { from, to } = await resolveRequest(request);
  const entries = await withStarts(request.root, await listChangedEntries(request.root, from, to));
  const folders = [...new Set(entries.flatMap(({ path }) => /^communes\/[^/]+\//.exec(path)?.[0] ?? []))];
  const tree = folders.length > 0 ? await listTree(request.root, to, folders) : [];
  const findings = judgeScope({ entries, paths: tree.map(({ path }) => path), commune, author });
  process.stdout.write(formatScope(format, { findings, files: entries.length }));
  return findings.length === 0 ? 0 : 1;
}

/** Attachments with their first bytes; more than this is refused by its size anyway. */
async function withStarts(
  root: string,
  entries: Awaited<ReturnType<typeof listChangedEntries>>,
): Promise<ScopedEntry[]> {
  const isRead = ({ path, size }: (typeof entries)[number]) =>
    size !== undefined && size <= 15_000_000 && attachmentExtensions.includes(extensionOf(path));
  const total = entries.filter(isRead).reduce((sum, { size = 0 }) => sum + size, 0);
  if (total > 50_000_000) return [...entries];
  const blobs = await readBlobs(
    root,
    entries.filter(isRead).map(({ id }) => id),
  );
  return entries.map(entry => ({ ...entry, start: isRead(entry) ? blobs.get(entry.id)?.subarray(0, 8) : undefined }));
}
