import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runHoso } from './testing/run-hoso.ts';

const project = join(import.meta.dirname, '..');
const commune = 'quang-trung-bim-son';

test('prints the registers of one year, or writes them for the printer', async () => {
  const text = await runHoso(project, 'register', commune, '--year', '2023');
  expect([text.code, text.stderr]).toEqual([0, '']);
  expect(text.stdout).toContain('\nQuyết định (QĐ-UBND), năm 2023\n');
  expect(text.stdout).not.toContain('năm 2022');
  const json = await runHoso(project, 'register', commune, '--year', '2023', '--format', 'json');
  const { registers } = JSON.parse(json.stdout);
  expect(registers.find((register: { kind: string }) => register.kind === 'QĐ')).toMatchObject({
    year: '2023',
    next: 56,
  });
  const folder = mkdtempSync(join(tmpdir(), 'hoso-register-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'so/van-ban-di.docx');
  expect((await runHoso(project, 'register', commune, '--out', file)).stdout).toBe(`Đã ghi ${file}.\n`);
  expect(existsSync(file)).toBe(true);
});

test('says what is wrong with a call', async () => {
  const lineOf = async (...args: readonly string[]) => {
    const { code, stderr } = await runHoso(project, 'register', ...args);
    return `${code} ${stderr.split('\n')[0]}`;
  };
  expect([
    await lineOf(),
    await lineOf('quang-trung-bim-so'),
    await lineOf(commune, '--year', '23'),
    await lineOf(commune, '--out', 'so.pdf'),
  ]).toMatchInlineSnapshot(`
    [
      "2 Cần đúng một xã, ví dụ quang-trung-bim-son.",
      "2 Không có xã "quang-trung-bim-so" trong thư mục communes/. Gần giống: "quang-trung-bim-son".",
      "2 --year phải là một năm, ví dụ 2023.",
      "2 --out phải là một tệp .docx.",
    ]
  `);
});
