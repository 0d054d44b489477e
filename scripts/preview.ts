import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { startServer } from './build/static-server.ts';

export const summary = 'mở trang đã dựng trên máy này';
export const help = `Cách dùng: npx hoso preview [THƯ_MỤC] [--port CỔNG]

  Phục vụ trang đã dựng (mặc định là dist) cho trình duyệt trên máy này; dừng bằng Ctrl+C.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { port: { type: 'string', default: '4321' } },
  });
  const folder = resolve(positionals[0] ?? 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`Chưa có trang ở ${folder}. Dựng trang trước: npm run build`);
    return 2;
  }
  const port = Number(values.port);
  const server = await startServer(folder, port).catch(() => undefined);
  if (!server) {
    console.error(
      `Cổng ${values.port} đang có chương trình khác dùng. Chọn cổng khác, ví dụ: npx hoso preview --port 4322`,
    );
    return 2;
  }
  console.log(`Trang đang mở ở ${server.url}/ (dừng: Ctrl+C)`);
  await new Promise<void>(stop => void process.once('SIGINT', stop));
  await server.close();
  return 0;
}
