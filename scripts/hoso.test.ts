import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { makeRepository } from '../src/checks/testing/make-dossier.ts';
import { runHoso } from './testing/run-hoso.ts';

const here = import.meta.dirname;

test('without a command: every command with one line', async () => {
  const { code, stdout, stderr } = await runHoso(here);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const name of ['check', 'document', 'conform', 'new', 'schemas'])
    expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
});

test('a command like one there is', async () => {
  expect(await runHoso(here, 'chekc')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'Không có lệnh "chekc". Có phải là "hoso check"? Xem: npx hoso --help\n',
  });
});

test('a command like no other, also one that every object has', async () => {
  const unknown = await runHoso(here, 'toString');
  expect(unknown).toEqual({ code: 2, stdout: '', stderr: 'Không có lệnh "toString". Xem: npx hoso --help\n' });
});

test('--help of a command', async () => {
  const { code, stdout } = await runHoso(here, 'check', '--help');
  expect(code).toBe(0);
  expect(stdout).toContain('Cách dùng: npx hoso check');
});

test.each([
  [['check', '--formt', 'json'], 'Lệnh chưa đúng: không có tùy chọn --formt.'],
  [['check', '--format'], 'Lệnh chưa đúng: tùy chọn --format thiếu hoặc thừa giá trị.'],
  [['schemas', 'all'], 'Lệnh chưa đúng: thừa "all".'],
])('a wrong call: %j', async (args, first) => {
  const { code, stdout, stderr } = await runHoso(here, ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.split('\n')[0]).toBe(first);
  expect(stderr).toContain('Cách dùng');
});

test('a reader that hears enough ends the program without a stack trace', async () => {
  const root = makeRepository();
  const child = spawn(process.execPath, [join(here, 'hoso.ts'), 'check', '--format', 'json'], { cwd: root });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdout.destroy();
  await new Promise(resolve => child.on('close', resolve));
  expect(errors).toBe('');
});
