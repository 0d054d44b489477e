import './build/spare-memory.ts';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { wholeScope } from '../src/check-repository.ts';
import { openRepository } from '../src/data/repository.ts';
import { findOrigin } from '../src/document-origin.ts';
import { summarise } from '../src/issues/formats/summary.ts';
import type { BuiltDocuments } from '../src/publish/build-documents.ts';
import { measureFolder } from '../src/publish/measure-folder.ts';
import { prepare } from '../src/publish/prepare.ts';
import { isReplaceable, publishFolder } from '../src/publish/publish-folder.ts';
import { source } from '../src/publish/source.ts';
import { Refusal } from '../src/text/refusal.ts';
import { isInShard, type Shard } from '../src/views/shard.ts';
import { cacheOf, reportsIn } from './build/cache.ts';
import { checkStep } from './build/check-step.ts';
import { describeBuild } from './build/describe-build.ts';
import { rootOf } from './call/root-of.ts';

export const summary = 'kiểm tra, lập văn bản, dựng trang và dữ liệu mở';
export const help = `Cách dùng: npx hoso build [--out THƯ_MỤC] [--no-documents] [--shard i/n] [--root THƯ_MỤC]

  Kiểm tra mọi tệp, lập các văn bản Word, dựng trang công khai và dữ liệu mở. Có lỗi thì dừng, không ghi gì.

  --out THƯ_MỤC    nơi ghi kết quả, mặc định là dist; thư mục cũ được thay khi đã dựng xong
  --no-documents   không lập văn bản Word
  --shard i/n      chỉ dựng phần thứ i trong n phần; gộp đủ n thư mục thì được toàn bộ trang

Mã thoát: 0 đã dựng xong; 1 số liệu có lỗi, không ghi gì; 2 lệnh sai hoặc lỗi của công cụ.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      'no-documents': { type: 'boolean', default: false },
      shard: { type: 'string' },
      root: { type: 'string' },
    },
  });
  const started = performance.now();
  const root = rootOf(values.root);
  const shard = values.shard === undefined ? undefined : parseShard(values.shard);
  if (values.shard !== undefined && !shard)
    throw new Refusal(`--shard "${values.shard}" chưa đúng; ghi ví dụ --shard 1/4.`);
  const out = resolve(values.out ?? join(root, 'dist'));
  if (!isReplaceable(out))
    throw new Refusal(`Thư mục ${out} có tệp khác, không phải trang đã dựng. Chọn thư mục khác với --out.`);

  const repository = openRepository(root);
  const scope = wholeScope(repository);
  const cache = cacheOf(root);
  const report = await checkStep(repository, scope, cache);
  if (!report) return 1;
  // Loaded only now: the writer of documents and Astro would take memory while a province is checked.
  const { copyDocuments, documentsStep, siteStep } = await import('./build/steps.ts');
  const dossiers = scope.dossiers.filter(key => isInShard(key, shard));
  const origin = await findOrigin(repository, process.env.SITE_URL);
  const documents = values['no-documents'] ? noDocuments : await documentsStep({ repository, dossiers, cache, origin });
  if (!documents) return 1;
  const from = process.cwd();
  process.chdir(source);
  // Where the environment says otherwise, a test for example, Vite would build what reads everything anew for each page.
  process.env.NODE_ENV = 'production';
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR']) delete process.env[name];
  const prepared = { ...prepare(report, documents), dossiers: reportsIn(cache) };
  const site = await siteStep({ repository, scope, cache, shard, prepared });
  copyDocuments(documents, cache, site.folder);
  publishFolder(site.folder, out);
  const { warnings, infos } = summarise(report);
  const first = scope.dossiers[0];
  const text = describeBuild({
    files: report.files,
    warnings,
    infos,
    pages: measureFolder(out, '.html'),
    documents: documents === noDocuments ? undefined : measureFolder(out, '.docx'),
    data: measureFolder(out, '.json'),
    milliseconds: performance.now() - started,
    out: relative(from, out) || '.',
    first: first ? `/xa/${first}/` : '/',
  });
  process.stdout.write(text);
  return 0;
}

const noDocuments: BuiltDocuments = { documents: {}, written: 0, issues: [] };

function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}
