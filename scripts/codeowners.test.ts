import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRepository, writeFile } from '../src/checks/testing/make-dossier.ts';
import { runHoso } from './testing/run-hoso.ts';

test('the shipped files are what content/roles.yaml gives', async () => {
  expect(await runHoso(join(import.meta.dirname, '..'), 'codeowners', '--check')).toEqual({
    code: 0,
    stdout: 'Các tệp CODEOWNERS đều mới nhất.\n',
    stderr: '',
  });
});

test('--check names what is old, and the command mends it', async () => {
  const root = makeRepository();
  const before = await runHoso(root, 'codeowners', '--check');
  expect(before).toMatchObject({
    code: 1,
    stderr: 'Các tệp đã cũ: .github/CODEOWNERS, .forgejo/CODEOWNERS, .gitlab/CODEOWNERS. Chạy: npx hoso codeowners\n',
  });
  expect((await runHoso(root, 'codeowners')).stdout).toContain('Đã ghi .github/CODEOWNERS');
  expect((await runHoso(root, 'codeowners', '--check')).code).toBe(0);
  writeFile(root, 'content/roles.yaml', 'roles: []\nkeepers: [{ forge: github, login: so-khcn/kho }]\n');
  expect((await runHoso(root, 'codeowners', '--check')).stderr).toContain('Các tệp đã cũ: .github/CODEOWNERS. Chạy');
});
