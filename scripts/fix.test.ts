import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRepository, writeFile } from '../src/checks/testing/make-dossier.ts';
import { sampleAssignments } from '../src/checks/testing/sample-assignments.ts';
import { sampleFiles } from '../src/checks/testing/sample-files.ts';
import { runHoso } from './testing/run-hoso.ts';

const commune = 'communes/xa-thu/commune.yaml';
const assignments = 'communes/xa-thu/2024/assignments.yaml';
const plain = { [commune]: sampleFiles[commune] ?? '', [assignments]: sampleAssignments };

/** The sample, its letters taken apart and blanks at the ends of lines in two files. */
function untidy(): string {
  const root = makeRepository();
  for (const [file, text] of Object.entries(plain))
    writeFile(root, file, text.normalize('NFD').replace('\n', '  \r\n'));
  return root;
}

test('repairs every kind of file of a commune, and has nothing left to do then', async () => {
  const root = untidy();
  const changes = 'đổi kiểu xuống dòng của Windows; ghép dấu rời thành Unicode dựng sẵn; bỏ khoảng trắng cuối dòng';
  const list = `${commune}: ${changes}\n${assignments}: ${changes}\n`;
  expect(await runHoso(root, 'fix', '--check')).toMatchObject({
    code: 1,
    stdout: `${list}Có 2 tệp cần sửa. Chạy: npx hoso fix\n`,
  });
  expect(await runHoso(root, 'fix')).toMatchObject({ code: 0, stdout: `${list}Đã sửa 2 tệp.\n` });
  for (const [file, text] of Object.entries(plain)) expect(readFileSync(join(root, file), 'utf8')).toBe(text);
  expect(await runHoso(root, 'fix', '--check')).toMatchObject({ code: 0, stdout: 'Không có gì phải sửa.\n' });
});

test('who names a dossier gets that repaired, and nothing above it', async () => {
  const root = untidy();
  expect((await runHoso(root, 'fix', 'communes/xa-thu/2024')).stdout).not.toContain(commune);
  expect((await runHoso(root, 'fix', 'communes/xa-thu', '--check')).stdout).toContain(commune);
  expect(await runHoso(root, 'fix', 'communes/khong-co')).toMatchObject({ code: 2 });
});

test('letters taken apart are told once, and mislead no other rule', async () => {
  const { code, stdout } = await runHoso(untidy(), 'check');
  expect(code).toBe(0);
  expect(stdout.split('\n').filter(line => / {2}[a-z]+(-[a-z]+)+$/.test(line))).toEqual([
    expect.stringMatching(/text-nfc$/),
    expect.stringMatching(/text-nfc$/),
  ]);
  expect(stdout).toContain('→ Chạy "npx hoso fix", hoặc gõ lại');
});
