import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { wholeScope } from '../src/check-repository.ts';
import { openRepository } from '../src/data/repository.ts';
import { type LiveChange, openLiveDossiers } from '../src/publish/live/live-dossiers.ts';
import { serveLive } from '../src/publish/live/serve-live.ts';
import { source } from '../src/publish/source.ts';
import { cacheOf } from './build/cache.ts';
import { formatSeconds } from './build/format-seconds.ts';
import { rootOf } from './call/root-of.ts';
import { checkInParallel } from './check/check-in-parallel.ts';
import { describeChange } from './dev/describe-change.ts';

export const summary = 'xem hồ sơ và văn bản trong khi viết: lưu tệp là trang đổi theo';
export const help = `Cách dùng: npx hoso dev [--port CỔNG] [--root THƯ_MỤC]

  Mở trang trên máy này để xem trong khi sửa hồ sơ. Lưu một tệp thì chỉ hồ sơ đó được đọc, kiểm tra lại; trang đang mở tự
  đổi theo, kèm ghi chú ở những chỗ cần xem lại. Kết quả kiểm tra cũng in ra ở đây. Dừng bằng Ctrl+C.

  --port CỔNG      mặc định 4321; cổng có chương trình khác dùng thì lấy cổng tiếp theo`;

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string', default: '4321' }, root: { type: 'string' } },
  });
  const root = rootOf(values.root);
  const cache = cacheOf(root);
  const repository = openRepository(root);
  const scope = wholeScope(repository);
  const report = await checkInParallel(repository, scope, {
    onDossier: () => {},
    reports: join(cache, 'reports'),
    wantsSummaries: true,
  });
  const live = await openLiveDossiers({ root, cache, report });
  process.chdir(source);
  const server = await dev({
    root: source,
    cacheDir: join(cache, 'dev/'),
    logLevel: 'error',
    server: { port: Number(values.port) },
    integrations: [serveLive({ root, cache, live, onChange: printChange })],
    vite: { define: { __HOSO_ROOT__: JSON.stringify(root), __HOSO_PREPARED__: JSON.stringify('') } },
  });
  const [first] = scope.dossiers;
  const address = `http://localhost:${server.address.port}`;
  console.log(`Trang đang mở ở ${address}/ (dừng: Ctrl+C)`);
  if (first !== undefined) console.log(`Hồ sơ đầu tiên: ${address}/xa/${first}/`);
  await new Promise<void>(stop => void process.once('SIGINT', stop).once('SIGTERM', stop));
  await server.stop();
  return 0;
}

function printChange(change: LiveChange, milliseconds: number): void {
  console.log(`\n${describeChange(change, formatSeconds(milliseconds))}`);
}
