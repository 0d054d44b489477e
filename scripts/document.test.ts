import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('..', import.meta.url));
const dossier = 'quang-trung-bim-son/2023';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoso-document-'));
  for (const part of ['criteria', 'communes', 'content', 'templates']) {
    await cp(join(project, part), join(folder, 'kho', part), { recursive: true });
  }
});
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly output: string;
}

function hoso(args: readonly string[], options: { cwd: string; timeZone?: string }): Promise<Outcome> {
  const env = { ...process.env, TZ: options.timeZone ?? 'UTC' };
  return new Promise(resolve => {
    const command = [join(project, 'scripts/hoso.ts'), 'document', ...args];
    execFile(process.execPath, command, { cwd: options.cwd, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stderr + stdout });
    });
  });
}

async function sha256(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

describe('hoso document', () => {
  it('writes the same file in any folder and time zone, and nothing beside it', async () => {
    const here = join(folder, 'here');
    const first = await hoso([dossier, '--out', here], { cwd: project, timeZone: 'America/Los_Angeles' });
    const second = await hoso([`communes/${dossier}`], { cwd: join(folder, 'kho'), timeZone: 'Pacific/Kiritimati' });
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(first.output).toContain('Đã lập 1 văn bản');
    expect(first.output).toMatch(
      /\nHồ sơ còn \d+ cảnh báo; xem: npx hoso check communes\/quang-trung-bim-son\/2023\n$/,
    );
    const there = join(folder, 'kho/van-ban');
    expect(await readdir(here)).toEqual(['mau-01-quang-trung-bim-son-2023.docx']);
    expect(await readdir(there)).toEqual(await readdir(here));
    const [name = ''] = await readdir(here);
    expect(await sha256(join(there, name))).toBe(await sha256(join(here, name)));
  });

  it('names the nearest dossier and the templates there are', async () => {
    const unknown = await hoso(['quang-trung-bim-so/2023'], { cwd: project });
    expect(unknown.code).toBe(2);
    expect(unknown.output.split('\n')[0]).toBe(
      'Không có hồ sơ "quang-trung-bim-so/2023" trong thư mục communes/. Gần giống: "quang-trung-bim-son/2023".',
    );
    const template = await hoso([dossier, '--document', 'mau-09', '--out', join(folder, 'none')], { cwd: project });
    expect(template.code).toBe(2);
    expect(template.output.split('\n')[0]).toBe('Không có mẫu "mau-09". Hiện có: mau-01.');
  });

  it('says why a folder takes no file', async () => {
    const { code, output } = await hoso([dossier, '--out', '/dev/null/x'], { cwd: project });
    expect(code).toBe(2);
    expect(output).toContain(
      'Không ghi được vào thư mục "/dev/null/x": trong đường dẫn có tệp không phải thư mục. Chọn thư mục khác bằng --out.',
    );
  });

  it('writes nothing when the template or the dossier has errors', async () => {
    const root = join(folder, 'sai');
    await cp(join(folder, 'kho'), root, { recursive: true });
    const template = join(root, 'templates/mau-01.md');
    await writeFile(template, (await readFile(template, 'utf8')).replace('dossier.subject', 'dossier.subjct'));
    const out = join(root, 'out');
    const wrongTemplate = await hoso([dossier, '--out', out], { cwd: root });
    expect(wrongTemplate.code).toBe(1);
    expect(wrongTemplate.output).toContain('templates/mau-01.md');
    expect(wrongTemplate.output).toContain('Gần giống: "dossier.subject".');
    const results = join(root, `communes/${dossier}/results.yaml`);
    await writeFile(results, (await readFile(results, 'utf8')).replace('criterion: "1.6"', 'criterion: "1.66"'));
    const wrongData = await hoso([dossier, '--out', out], { cwd: root });
    expect(wrongData.code).toBe(1);
    expect(wrongData.output).toContain(`communes/${dossier}/results.yaml`);
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });

  it('explains a wrong call', async () => {
    const { code, output } = await hoso([], { cwd: project });
    expect(code).toBe(2);
    expect(output).toContain('Cần đúng một hồ sơ, ví dụ quang-trung-bim-son/2023.');
  });
});
