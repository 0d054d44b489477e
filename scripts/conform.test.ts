import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleDocument } from '../src/documents/conform/testing/sample-document.ts';

const folder = mkdtempSync(join(tmpdir(), 'conform-'));
const hoso = (...args: readonly string[]) =>
  spawnSync(process.execPath, [`${import.meta.dirname}/hoso.ts`, 'conform', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

beforeAll(async () => {
  writeFileSync(join(folder, 'dung.docx'), await sampleDocument());
  writeFileSync(join(folder, 'sai.docx'), await sampleDocument({ lines: { number: { text: 'Số: 05/KH-UBND' } } }));
  writeFileSync(join(folder, 'hong.docx'), 'PK hỏng');
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a conforming file: 0', () => {
  const { status, stdout, stderr } = hoso('dung.docx');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('0 lỗi thể thức, 0 thông tin trong dung.docx.');
});

test('a violation, against the kinds of the content folder: 1, as JSON for programs', () => {
  const { status, stdout } = hoso('sai.docx', '--format', 'json');
  expect(status).toBe(1);
  const { file, summary, findings } = JSON.parse(stdout);
  expect({ file, summary, rules: findings.map((finding: { rule: string }) => finding.rule) }).toEqual({
    file: 'sai.docx',
    summary: { violations: 1, informations: 0 },
    rules: ['S2'],
  });
});

test.for([
  ['a broken file', ['hong.docx'], 'Tệp bị hỏng: không giải nén được.'],
  ['a missing file', ['khong-co.docx'], 'Không có tệp "khong-co.docx".'],
  ['a folder', ['.'], 'Cần một tệp, đây là thư mục: ".".'],
  ['no file', [], 'Lệnh chưa đúng: Cần đúng một tệp .docx.'],
  ['a wrong format', ['dung.docx', '--format', 'xml'], 'Lệnh chưa đúng: Không có dạng "xml"; chọn text hoặc json.'],
  ['an unknown template', ['dung.docx', '--template', 'khong-co'], 'Lệnh chưa đúng: Không có mẫu "khong-co".'],
] as const)('%s: 2, the reason first, never a stack trace', ([, args, reason]) => {
  const { status, stdout, stderr } = hoso(...args);
  expect({ status, stdout, reason: stderr.split('\n')[0] }).toEqual({ status: 2, stdout: '', reason });
  expect(stderr).not.toMatch(/\bat .*:\d+/);
});

test.each(['bieu-1-4', 'bieu-4-1'])('a form conforms but for what its own definition states: %s', form => {
  const script = `${import.meta.dirname}/hoso.ts`;
  spawnSync(process.execPath, [script, 'form', form, '--format', 'docx', '--out', folder], {
    cwd: import.meta.dirname,
  });
  const { status, stdout } = hoso(`${form}.docx`);
  expect({ status, summary: stdout.trimEnd().split('\n').at(-2) }).toMatchObject({
    status: 0,
    summary: expect.stringMatching(/^0 lỗi thể thức, 1\d thông tin trong /),
  });
});
