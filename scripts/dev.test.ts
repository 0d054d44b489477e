import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cacheOf } from './build/cache.ts';

/** The server for people who write, on a copy of the shipped dossiers. */
const source = join(import.meta.dirname, '..');
const root = mkdtempSync(join(tmpdir(), 'hoso-dev-'));
const results = join(root, 'communes/quang-trung-bim-son/2023/results.yaml');
const original = readFileSync(join(source, 'communes/quang-trung-bim-son/2023/results.yaml'), 'utf8');
const page = '/xa/quang-trung-bim-son/2023/';
const preview = `${page}van-ban/mau-01/`;

let server: ChildProcess;
let printed = '';
let address = '';

beforeAll(async () => {
  for (const name of ['communes', 'content', 'criteria', 'templates'])
    cpSync(join(source, name), join(root, name), { recursive: true });
  // Astro serves no pages where it finds itself in a test.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const program = join(import.meta.dirname, 'hoso.ts');
  server = spawn(process.execPath, [program, 'dev', '--root', root, '--port', '4391'], { cwd: root, env });
  server.stdout?.on('data', data => {
    printed += data;
  });
  server.stderr?.on('data', data => {
    printed += data;
  });
  await vi.waitUntil(() => printed.includes('Trang đang mở ở'), { timeout: 200_000, interval: 100 });
  address = /http:\/\/localhost:\d+/.exec(printed)?.[0] ?? '';
});

afterAll(async () => {
  const ended = new Promise(resolve => server.once('exit', resolve));
  server.kill('SIGINT');
  await ended;
  for (const folder of [root, cacheOf(root)]) rmSync(folder, { recursive: true, force: true });
});

async function read(path: string): Promise<string> {
  return (await fetch(`${address}${path}`)).text();
}

const soon = { timeout: 30_000, interval: 50 };

test('a value that is saved stands on the page, with what is wrong about it, and in the document', async () => {
  expect(await read(page)).toContain('448/454 hồ sơ đạt 98,7 %');
  expect(await read(preview)).toContain('448/454 hồ sơ đạt 98,7 %');
  const wrong = original.replace('value: 98.7', 'value: 97.1').replace('đạt 98,7 %', 'đạt 97,1 %');
  expect(wrong).not.toBe(original);
  writeFileSync(results, wrong);
  await expect.poll(() => read(page), soon).toContain('448/454 hồ sơ đạt 97,1 %');
  const finding = 'Kết quả (value) của tiêu chí 1.6 ghi 97,1%, nhưng 448/454 = 98,68%.';
  // What is wrong about it follows the value: the check runs once the page is there.
  await expect.poll(() => printed, soon).toContain(finding);
  await expect.poll(() => read(preview), soon).toMatch(/class="note"[^>]*>.*tiêu chí 1\.6 ghi 97,1%/);
  await expect.poll(() => read('/kiem-tra/quang-trung-bim-son/'), soon).toContain('tiêu chí 1.6 ghi 97,1%');
  writeFileSync(results, original);
  await expect.poll(() => read(page), soon).toContain('448/454 hồ sơ đạt 98,7 %');
  await expect.poll(() => read(preview), soon).not.toContain('tiêu chí 1.6 ghi 97,1%');
});

test('lists across dossiers follow, too', async () => {
  const commune = '/xa/quang-trung-bim-son/';
  expect(await read(commune)).toContain('34/35');
  writeFileSync(results, original.replace('verdict: in-progress', 'verdict: met'));
  await expect.poll(() => read(commune), soon).toContain('35/35');
  writeFileSync(results, original);
  await expect.poll(() => read(commune), soon).toContain('34/35');
});

test('of a dossier with an error the page says which, and the page comes back with the file', async () => {
  writeFileSync(results, original.replace('verdict: met', 'verdict: dat'));
  await expect.poll(() => read(page), soon).toContain('chưa xem được');
  expect((await read(page)).replace(/^.*<body>/s, '')).toMatchInlineSnapshot(`
    "
    <h1>Hồ sơ quang-trung-bim-son/2023 chưa xem được</h1>
    <p>Sửa 1 lỗi sau rồi lưu tệp; trang tự hiện lại.</p><ol><li><p><code>communes/quang-trung-bim-son/2023/results.yaml:10</code></p><p>Đánh giá (verdict) là &quot;dat&quot;, không có trong danh sách được dùng.</p><p>→ Viết met thay cho &quot;dat&quot;.</p></li></ol></body></html>"
  `);
  writeFileSync(results, original);
  await expect.poll(() => read(page), soon).toContain('448/454 hồ sơ đạt 98,7 %');
});

test('the documents of a dossier nobody looked at before are there, too', async () => {
  const html = await read('/xa/cam-tan-cam-thuy/2024/');
  const link = /href="(\/xa\/cam-tan-cam-thuy\/2024\/van-ban\/[^"]+)"/.exec(html)?.[1] ?? '';
  expect(await read(link)).toContain('class="document"');
});

test('Word files are handed out, written after the last change', async () => {
  const file = `${page}mau-01-quang-trung-bim-son-2023.docx`;
  const bytes = async () => Buffer.from(await (await fetch(`${address}${file}`)).arrayBuffer()).toString('base64');
  const before = await bytes();
  expect(Buffer.from(before, 'base64').subarray(0, 2).toString()).toBe('PK');
  writeFileSync(results, original.replace('đạt 98,7 %', 'đạt 97,2 %'));
  await expect.poll(bytes, soon).not.toBe(before);
  writeFileSync(results, original);
});

test('what was saved is told in one line', () => {
  const lines = printed.split('\n').filter(line => line.startsWith('Đã đọc lại'));
  expect(lines[0]?.replace(/\([^)]*\)/, '(…)')).toMatchInlineSnapshot(
    `"Đã đọc lại quang-trung-bim-son/2023 (…): 0 lỗi, 19 cảnh báo. Mới:"`,
  );
});
