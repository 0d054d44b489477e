import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runHoso } from './testing/run-hoso.ts';

const repository = join(import.meta.dirname, '..');

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('the files in schemas/ are what the declarations give', async () => {
  expect(await runHoso(repository, 'schemas', '--check')).toEqual({
    code: 0,
    stdout: 'Các JSON Schema đều mới nhất.\n',
    stderr: '',
  });
});

test('writes what is missing or old, once', async () => {
  const folder = makeFolder();
  const written = await runHoso(folder, 'schemas');
  const count = readdirSync(join(folder, 'schemas')).length;
  expect(written).toEqual({ code: 0, stdout: `Đã ghi ${count} tệp vào schemas/.\n`, stderr: '' });
  writeFileSync(join(folder, 'schemas/roles.schema.json'), '{}\n');
  expect((await runHoso(folder, 'schemas')).stdout).toBe('Đã ghi 1 tệp vào schemas/.\n');
  expect((await runHoso(folder, 'schemas')).stdout).toBe('Các JSON Schema đều mới nhất.\n');
});

test('--check names what is old, and writes nothing', async () => {
  const folder = makeFolder();
  await runHoso(folder, 'schemas');
  const file = join(folder, 'schemas/roles.schema.json');
  writeFileSync(file, '{}\n');
  const { code, stderr } = await runHoso(folder, 'schemas', '--check');
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'Các tệp đã cũ: roles.schema.json. Chạy: npx hoso schemas\n' });
  expect(readFileSync(file, 'utf8')).toBe('{}\n');
});
