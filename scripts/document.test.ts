import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordTemplate } from '../src/documents/testing/word-template.ts';
import { runHoso } from './testing/run-hoso.ts';

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
    expect(template.output.split('\n')[0]).toMatch(/^Không có mẫu "mau-09"\. Hiện có: .*\bmau-01\b.*\.$/);
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

  it('packs the dossiers of a unit, and says which are left out', async () => {
    const root = join(folder, 'huyen');
    await cp(join(folder, 'kho'), root, { recursive: true });
    const whole = await hoso(['--district', 'bim-son', '--period', '2023', '--out', root], { cwd: root });
    expect(whole.code).toBe(0);
    expect(whole.output).toMatch(
      /^Đang đóng gói 1 hồ sơ của thị xã Bỉm Sơn ...\n {2}bim-son-2023\.zip {2}\(1 hồ sơ, 40 tệp, [\d,]+ kB; còn thiếu 4 minh chứng\)\n$/,
    );
    const results = join(root, `communes/${dossier}/results.yaml`);
    await writeFile(results, (await readFile(results, 'utf8')).replace('criterion: "1.6"', 'criterion: "1.66"'));
    const partly = await hoso(['--district', 'bim-son', '--out', root], { cwd: root });
    expect(partly.code).toBe(1);
    expect(partly.output).toContain('    để ngoài quang-trung-bim-son/2023: communes/quang-trung-bim-son/2023/');
    const none = await hoso(['--district', 'bim-son', '--period', '2030'], { cwd: root });
    expect([none.code, none.output.split('\n')[0]]).toEqual([
      2,
      'Không có hồ sơ nào của kỳ "2030" trong thị xã Bỉm Sơn.',
    ]);
    const unknown = await hoso(['--district', 'bim-sown'], { cwd: root });
    expect([unknown.code, unknown.output.split('\n')[0]]).toEqual([
      2,
      'Không có đơn vị "bim-sown" trong content/administrative-units.yaml. Gần giống: "bim-son".',
    ]);
  });

  it('writes a Word file to start from, uses it once it lies in templates, and names what is wrong in it', async () => {
    const root = join(folder, 'word');
    await cp(join(folder, 'kho'), root, { recursive: true });
    const first = await hoso(['--starter', 'mau-01', '--out', 'mau'], { cwd: root });
    expect(first.code).toBe(0);
    expect(first.output).toContain('chép vào templates/mau-01.docx để dùng thay mẫu chữ');
    const again = await hoso(['--starter', 'mau-01', '--out', 'mau'], { cwd: root });
    expect(again.code).toBe(2);
    expect(again.output.split('\n')[0]).toBe(
      'Đã có tệp "mau/mau-01.docx". Đổi tên tệp đó, hoặc chọn thư mục khác bằng --out.',
    );
    const plain = await hoso([dossier, '--document', 'mau-01', '--out', 'chu'], { cwd: root });
    await cp(join(root, 'mau/mau-01.docx'), join(root, 'templates/mau-01.docx'));
    const filled = await hoso([dossier, '--document', 'mau-01', '--out', 'word'], { cwd: root });
    expect([plain.code, filled.code]).toEqual([0, 0]);
    const [name = ''] = await readdir(join(root, 'word'));
    expect(await sha256(join(root, 'word', name))).not.toBe(await sha256(join(root, 'chu', name)));
    await writeFile(join(root, 'templates/mau-01.docx'), await wordTemplate(['{{commune.nmae}}']));
    const wrong = await hoso([dossier, '--document', 'mau-01', '--out', 'sai'], { cwd: root });
    expect(wrong.code).toBe(1);
    expect(wrong.output).toContain('templates/mau-01.docx');
    expect(wrong.output).toContain('Gần giống: "{{commune.name}}".');
    expect((await runHoso(root, 'check', 'templates/mau-01.docx')).stdout).toContain('Gần giống: "{{commune.name}}".');
  });

  it('explains a wrong call', async () => {
    const { code, output } = await hoso([], { cwd: project });
    expect(code).toBe(2);
    expect(output).toContain('Cần đúng một hồ sơ, ví dụ quang-trung-bim-son/2023.');
  });
});

describe('hoso document --blank', () => {
  const blank = (...args: readonly string[]) => hoso(['--blank', ...args], { cwd: join(folder, 'kho') });

  it('writes the form of a document, with the targets of a period where one is given', async () => {
    const out = join(folder, 'blank');
    const codes = [await blank('mau-02', '--out', out), await blank('mau-02', '--period', '2024', '--out', out)];
    expect(codes.map(({ code }) => code)).toEqual([0, 0]);
    expect((await readdir(out)).sort()).toEqual([
      'mau-02-thanh-hoa-1829-2024-mau-trong.docx',
      'mau-02-thanh-hoa-1829-mau-trong.docx',
    ]);
  });

  it('says what to write instead of a form, set or period that there is not', async () => {
    const first = ({ code, output }: Outcome) => `${code} ${output.split('\n')[0]}`;
    const outcomes = [
      await blank('mau-2'),
      await blank('mau-02', '--set', 'thanh-hoa'),
      await blank('mau-02', '--period', '2019'),
      await blank('mau-02', '--all'),
    ];
    expect(outcomes.map(first)).toMatchInlineSnapshot(`
      [
        "2 Không có mẫu "mau-2". Hiện có: bao-cao-6-thang, giao-nhiem-vu, ke-hoach, mau-01, mau-02, mau-03.",
        "2 Không có bộ tiêu chí "thanh-hoa". Hiện có: ha-trung-2024, hue-dti-xa-2023, thanh-hoa-1829.",
        "2 Bộ tiêu chí thanh-hoa-1829 không có kỳ "2019"; có: 2022, 2023, 2024, 2025.",
        "2 Chỉ chọn một trong: XÃ/HỒ_SƠ, --district, --all, --blank, --starter.",
      ]
    `);
  });
});
